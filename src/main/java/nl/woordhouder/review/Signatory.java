// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.util.Locale;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.Fact;
import nl.woordhouder.document.FactOrigin;
import nl.woordhouder.document.Particulars;
import nl.woordhouder.document.Provenance;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.Sender;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a document, and so answers for what is promised in it without another name: as it was read, unless a person
 * corrected that.
 *
 * @param read as the engine read it
 * @param office null when nobody knows
 * @param person null when nobody knows
 */
record Signatory(
        Sender read, @Nullable String office, @Nullable String person) {

    static Signatory of(Document document, Sender read) {
        Particulars known = document.particulars();
        return new Signatory(
                read,
                isCorrected(document, Fact.OFFICE) ? known.office() : read.office(),
                isCorrected(document, Fact.PERSON) ? known.person() : read.person());
    }

    @Nullable
    String officeFor(Candidate candidate) {
        return answersFor(candidate) ? office : candidate.office();
    }

    @Nullable
    String personFor(Candidate candidate) {
        return answersFor(candidate) ? person : candidate.person();
    }

    /** Not when somebody else speaks, or when the sentence itself names the office. */
    private boolean answersFor(Candidate candidate) {
        String named = candidate.office();
        return isSame(named, read.office())
                && isSame(candidate.person(), read.person())
                && (named == null || !lower(candidate.quote()).contains(lower(named)));
    }

    private static boolean isCorrected(Document document, Fact fact) {
        return document.provenance(fact)
                .map(Provenance::origin)
                .filter(origin -> origin == FactOrigin.CORRECTED)
                .isPresent();
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
