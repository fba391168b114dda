// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.extraction.promise.Sense.Form;
import nl.woordhouder.extraction.promise.Sense.Verbal;

/** The verbs that one word of a sentence may be a form of, with what the grammar asks of them most. */
final class VerbSenses {
    /** A word that is no verb. */
    static final VerbSenses NONE = new VerbSenses(List.of());

    private final List<Verbal> all;
    private final int forms;
    private final boolean helps;
    private final boolean informs;
    private final boolean firstPerson;

    private VerbSenses(List<Verbal> all) {
        this.all = all;
        this.forms = all.stream().mapToInt(sense -> 1 << sense.form().ordinal()).reduce(0, (one, other) -> one | other);
        this.helps = all.stream().anyMatch(sense -> sense.verb().helps());
        this.informs = all.stream().anyMatch(sense -> sense.verb().deed().equals("informeren"));
        this.firstPerson = all.stream()
                .allMatch(sense -> sense.form() == Form.FIRST && sense.verb().firstPersonShows());
    }

    /** These senses and one more. */
    VerbSenses with(Verbal sense) {
        return with(List.of(sense));
    }

    /** These senses and others. */
    VerbSenses with(VerbSenses others) {
        return isEmpty() ? others : others.isEmpty() ? this : with(others.all);
    }

    private VerbSenses with(List<Verbal> others) {
        List<Verbal> both = new ArrayList<>(all);
        both.addAll(others);
        return new VerbSenses(List.copyOf(both));
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
