// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.extraction.promise.Sense.Form;
import nl.woordhouder.extraction.promise.Sense.Verbal;

/** The verbs that one word of a sentence may be a form of, with what the grammar asks of them most. */
final class VerbSenses {
    /** A word that is no verb. */
    static final VerbSenses NONE = new VerbSenses();

    private final List<Verbal> all = new ArrayList<>(2);
    private int forms;
    private boolean helps;
    private boolean informs;
    private boolean firstPerson = true;

    void add(Verbal sense) {
        all.add(sense);
        forms |= 1 << sense.form().ordinal();
        helps |= sense.verb().helps();
        informs |= sense.verb().deed().equals("informeren");
        firstPerson &= sense.form() == Form.FIRST && sense.verb().firstPersonShows();
    }

    List<Verbal> all() {
        return all;
    }

    boolean isEmpty() {
        return forms == 0;
    }

    /** Whether one of the senses is this form. */
    boolean has(Form form) {
        return (forms & 1 << form.ordinal()) != 0;
    }

    /** Whether all of the senses are this form; false for no verb. */
    boolean isOnly(Form form) {
        return forms == 1 << form.ordinal();
    }

    /** Whether one of the senses can be nothing but a finite verb. */
    boolean hasFinite() {
        return has(Form.FIRST) || has(Form.THIRD) || has(Form.PAST);
    }

    /** Whether one of the senses helps other verbs. */
    boolean helps() {
        return helps;
    }

    /** Whether one of the senses tells somebody something. */
    boolean informs() {
        return informs;
    }

    /** Whether all of the senses are the form that goes with "ik" only. */
    boolean isFirstPerson() {
        return firstPerson && forms != 0;
    }
}
