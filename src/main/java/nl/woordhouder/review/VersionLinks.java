// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentVersions;
import nl.woordhouder.document.VersionSummary;
import nl.woordhouder.extraction.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a sentence which stands in several versions of a document is judged once. The decision stays with the
 * version that it was taken on. A sentence with another window in a newer version is judged again: that is what the newer
 * version changes.
 */
@ApplicationScoped
class VersionLinks {
    private final ReviewCandidateRepository candidates;
    private final DocumentVersions versions;

    VersionLinks(ReviewCandidateRepository candidates, DocumentVersions versions) {
        this.candidates = candidates;
        this.versions = versions;
    }

    /** Looks at all versions of a document anew, after it was read; in its transaction. */
    void link(Document document) {
        List<VersionSummary> family = versions.of(document);
        if (family.size() < 2) {
            return;
        }
        candidates.flush();
        Map<Sentence, ReviewCandidate> judged = new HashMap<>();
        for (VersionSummary version : family) {
            List<ReviewCandidate> inVersion = candidates.ofDocument(version.id());
            Map<Sentence, ReviewCandidate> before = Map.copyOf(judged);
            for (ReviewCandidate candidate : inVersion) {
                judged.put(Sentence.of(candidate), link(candidate, before.get(Sentence.of(candidate))));
            }
        }
    }

    /** Gives the candidate that is judged for the sentence from here on. */
    private static ReviewCandidate link(ReviewCandidate candidate, @Nullable ReviewCandidate earlier) {
        if (!candidate.verdict().pending()) {
            return candidate;
        }
        if (earlier == null) {
            candidate.leaveTo(null);
            return candidate;
        }
        if (sameWindow(candidate, earlier)) {
            candidate.leaveTo(earlier);
            return earlier;
        }
        candidate.leaveTo(null);
        if (earlier.verdict().pending()) {
            earlier.leaveTo(candidate);
        }
        return candidate;
    }

    private static boolean sameWindow(ReviewCandidate one, ReviewCandidate other) {
        return Objects.equals(one.due().from(), other.due().from())
                && Objects.equals(one.due().until(), other.due().until());
    }

    /** What makes a sentence the same in another version: its letters and digits. */
    record Sentence(String letters, boolean fulfilment) {
        static Sentence of(ReviewCandidate candidate) {
            String letters = candidate.quote().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
            return new Sentence(letters, candidate.label() == Candidate.Label.FULFILMENT);
        }
    }
}
