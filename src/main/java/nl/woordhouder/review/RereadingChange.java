// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.Extraction;
import nl.woordhouder.review.CandidateFiling.Place;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that a newer reading of a document would bring to the desk, take off it or read otherwise. What a person
 * decided on is never among them.
 *
 * @param place where the sentence starts in the text
 * @param was how it is read now, in Dutch; null for a new one
 * @param becomes how it would be read; null for one that would go
 */
@Embeddable
record RereadingChange(
        @Enumerated(EnumType.STRING) Kind kind,
        int place,
        String quote,
        @Nullable String was,
        @Nullable String becomes) {

    /** What would happen to it. */
    enum Kind {
        NEW("nieuw"),
        GONE("verdwijnt"),
        CHANGED("verandert");

        private final String dutch;

        Kind(String dutch) {
            this.dutch = dutch;
        }

        /** What a reader sees. */
        public String dutch() {
            return dutch;
        }
    }

    /** What a newer reading would change in what lies on the desk. */
    static List<RereadingChange> between(List<ReviewCandidate> filed, Extraction newer) {
        Map<Place, ReviewCandidate> left = new HashMap<>();
        filed.forEach(candidate -> left.put(Place.of(candidate), candidate));
        List<RereadingChange> changes = new ArrayList<>();
        for (Candidate extracted : newer.candidates()) {
            ReviewCandidate known = left.remove(Place.of(extracted.span(), extracted.label()));
            String becomes = words(extracted.label(), ExtractedDue.of(extracted.due()));
            if (known == null) {
                changes.add(change(Kind.NEW, extracted.span().start(), extracted.quote(), null, becomes));
            } else if (known.verdict().pending()) {
                String was = words(known.label(), known.due());
                if (!was.equals(becomes)) {
                    changes.add(change(Kind.CHANGED, known.span().start(), known.quote(), was, becomes));
                }
            }
        }
        left.values().stream()
                .filter(candidate -> candidate.verdict().pending())
                .map(gone ->
                        change(Kind.GONE, gone.span().start(), gone.quote(), words(gone.label(), gone.due()), null))
                .forEach(changes::add);
        return changes;
    }

    private static RereadingChange change(
            Kind kind, int place, String quote, @Nullable String was, @Nullable String becomes) {
        return new RereadingChange(kind, place, Shortened.to(500, quote), was, becomes);
    }

    private static String words(Candidate.Label label, ExtractedDue due) {
        String what = switch (label) {
            case PROMISE -> "toezegging";
            case UNCERTAIN -> "twijfelgeval";
            case FULFILMENT -> "melding van nakoming";
        };
        if (label == Candidate.Label.FULFILMENT) {
            return what;
        }
        String from = due.from() == null ? "" : "vanaf " + Dutch.dutchShort(due.from()) + " ";
        return what + ", "
                + (due.until() == null ? from + "zonder datum" : from + "uiterlijk " + Dutch.dutchShort(due.until()));
    }
}
