// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.woordhouder.web.FormErrors;

/**
 * The fields of the page on which a candidate is split: those of the review form twice, of which the parts share who
 * promised what kind of thing to whom.
 */
record SplitForm(ReviewForm first, ReviewForm second) {
    /** What each part has of its own; its fields end in the number of the part. */
    private static final Set<String> OWN = Set.of("onderwerp", "van", "tot", "reden-geen-datum", "soort");

    /** As it opens: twice what was read. */
    static SplitForm proposal(ReviewForm read) {
        return new SplitForm(read, read);
    }

    static SplitForm sent(MultivaluedMap<String, String> fields) {
        return new SplitForm(part(fields, 1), part(fields, 2));
    }

    private static ReviewForm part(MultivaluedMap<String, String> fields, int number) {
        MultivaluedMap<String, String> own = new MultivaluedHashMap<>(fields);
        OWN.forEach(name -> own.put(name, fields.getOrDefault(name + "-" + number, List.of())));
        return ReviewForm.sent(own);
    }

    /**
     * The two parts; empty when something is wrong, which is noted at the field of the part.
     *
     * @param check reads one part as the review form, and notes what is wrong with it
     */
    Optional<Parts> read(BiFunction<ReviewForm, FormErrors, Optional<Amendments>> check, FormErrors errors) {
        FormErrors ofFirst = new FormErrors();
        FormErrors ofSecond = new FormErrors();
        Optional<Amendments> one = check.apply(first, ofFirst);
        Optional<Amendments> other = check.apply(second, ofSecond);
        ofFirst.all().forEach(error -> note(errors, error, 1));
        ofSecond.all().stream().filter(SplitForm::isOwn).forEach(error -> note(errors, error, 2));
        if (one.isPresent() && one.equals(other)) {
            errors.add(
                    "onderwerp-2", "Dit is hetzelfde als deel 1. Geef het een eigen onderwerp of een eigen termijn.");
        }
        return errors.isEmpty() ? Optional.of(new Parts(one.orElseThrow(), other.orElseThrow())) : Optional.empty();
    }

    private static void note(FormErrors errors, FormErrors.Entry error, int part) {
        if (error.field() == null) {
            errors.add(error.message());
        } else {
            errors.add(isOwn(error) ? error.field() + "-" + part : error.field(), error.message());
        }
    }

    private static boolean isOwn(FormErrors.Entry error) {
        return error.field() != null && OWN.contains(error.field());
    }

    /** What a person makes of a candidate that promises two things. */
    record Parts(Amendments first, Amendments second) {}
}
