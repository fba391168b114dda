// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentVersions;
import nl.woordhouder.document.VersionSummary;
import nl.woordhouder.review.VersionLinks.Sentence;
import nl.woordhouder.web.Dutch;

/** What the page of a document tells about its other versions. */
@ApplicationScoped
class VersionView {
    private final DocumentVersions versions;
    private final ReviewCandidateRepository candidates;

    VersionView(DocumentVersions versions, ReviewCandidateRepository candidates) {
        this.versions = versions;
        this.candidates = candidates;
    }

    /** All versions of a document in the order in which they came in; empty when it is the only one. */
    List<VersionSummary> of(Document document) {
        List<VersionSummary> family = versions.of(document);
        return family.size() < 2 ? List.of() : family;
    }

    /** What a version changes in what was found in the one before it; empty for the first. */
    List<Change> changes(Document document) {
        Long before = null;
        for (VersionSummary version : of(document)) {
            if (version.id().equals(document.id())) {
                break;
            }
            before = version.id();
        }
        return before == null ? List.of() : changes(sentences(before), sentences(document.id()));
    }

    private Map<Sentence, ReviewCandidate> sentences(long id) {
        Map<Sentence, ReviewCandidate> sentences = new HashMap<>();
        candidates.ofDocument(id).forEach(candidate -> sentences.put(Sentence.of(candidate), candidate));
        return sentences;
    }

    private static List<Change> changes(Map<Sentence, ReviewCandidate> before, Map<Sentence, ReviewCandidate> now) {
        Stream<Change> found = now.entrySet().stream().flatMap(entry -> {
            ReviewCandidate older = before.get(entry.getKey());
            if (older == null) {
                return Stream.of(new Change("nieuw", entry.getValue().subject()));
            }
            return sameWindow(older.due(), entry.getValue().due())
                    ? Stream.empty()
                    : Stream.of(new Change(
                            "andere termijn: " + until(older.due()) + " werd "
                                    + until(entry.getValue().due()),
                            entry.getValue().subject()));
        });
        Stream<Change> gone = before.entrySet().stream()
                .filter(entry -> !now.containsKey(entry.getKey()))
                .map(entry ->
                        new Change("staat er niet meer in", entry.getValue().subject()));
        return Stream.concat(found, gone).toList();
    }

    private static boolean sameWindow(ExtractedDue one, ExtractedDue other) {
        return Objects.equals(one.from(), other.from()) && Objects.equals(one.until(), other.until());
    }

    private static String until(ExtractedDue due) {
        return due.until() == null ? "geen datum" : Dutch.dutchShort(due.until());
    }

    /** One promise that a version changes: how, in Dutch, and which. */
    record Change(String how, String subject) {}
}
