// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Optional;
import nl.woordhouder.commitment.DecisionRules;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.commitment.Relation;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the page on which a candidate is merged, as they are shown and as they come back; empty texts, never null.
 *
 * @param searched the words by which other commitments were sought
 * @param chosen the value of the chosen option
 * @param as the word of the button: what the sentence is to the commitment
 * @param takesDue whether the due date is taken over
 */
record MergeForm(
        String searched, String chosen, String as, boolean takesDue, String from, String until, String reason) {
    static final String CHOSEN = "toezegging";
    static final String AS = "verband";
    static final String SEARCHED = "zoek";
    private static final String FROM = "van";
    private static final String UNTIL = "tot";
    private static final String REASON = "reden";

    /** As it opens: with the window that was read, which is not taken over until somebody says so. */
    static MergeForm proposal(ReviewForm read, String reason, String searched) {
        return new MergeForm(searched, "", "", false, read.from(), read.until(), reason);
    }

    static MergeForm sent(MultivaluedMap<String, String> fields) {
        return new MergeForm(
                ReviewForm.text(fields, SEARCHED),
                ReviewForm.text(fields, CHOSEN),
                ReviewForm.text(fields, AS),
                ReviewForm.text(fields, "termijn").equals("ja"),
                ReviewForm.text(fields, FROM),
                ReviewForm.text(fields, UNTIL),
                ReviewForm.text(fields, REASON));
    }

    /**
     * What it asks for; empty when something is wrong, which is noted.
     *
     * @param words the words of the due date, or null
     * @param promisedOn the day of the document; no due date lies before it
     */
    Optional<Merge> read(@Nullable String words, LocalDate promisedOn, FormErrors errors) {
        CommitmentOptions.Chosen meant = CommitmentOptions.Chosen.read(chosen);
        if (meant == null) {
            errors.add(CHOSEN, "Kies de toezegging waar deze zin bij hoort, of zoek haar.");
        }
        Optional<Relation> relation = Relation.ofDutch(as, Relation.OF_TEXTS);
        if (relation.isEmpty()) {
            errors.add("Kies herhaling, aanvulling of wijziging.");
        }
        DecisionRules.reason(reason).ifPresent(wrong -> errors.add(REASON, wrong));
        Due due = takesDue ? due(words, promisedOn, errors) : null;
        return errors.isEmpty()
                ? Optional.of(new Merge(meant.number(), meant.version(), relation.orElseThrow(), reason, due))
                : Optional.empty();
    }

    private Due due(@Nullable String words, LocalDate promisedOn, FormErrors errors) {
        LocalDate first = DateField.read(FROM, from, errors);
        LocalDate last = DateField.read(UNTIL, until, errors);
        if (until.isEmpty()) {
            errors.add(UNTIL, "Vul de nieuwe termijn in, of haal het vinkje weg.");
        }
        if (last != null && last.isBefore(promisedOn)) {
            errors.add(UNTIL, "Deze datum ligt voor de datum van het document. Kies een latere datum.");
        }
        DecisionRules.until(last, first, null).ifPresent(wrong -> errors.add(UNTIL, wrong));
        return new Due(words, first, last, null);
    }
}
