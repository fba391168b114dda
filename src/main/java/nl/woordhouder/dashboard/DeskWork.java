// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.woordhouder.dashboard.Worklist.Tile;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.review.ReviewCandidateRepository;
import nl.woordhouder.web.Badge.Tone;

/** What waits before it can enter the register: for those who work the desk only. */
@ApplicationScoped
class DeskWork {
    private final ReviewCandidateRepository candidates;
    private final DocumentRepository documents;

    DeskWork(ReviewCandidateRepository candidates, DocumentRepository documents) {
        this.candidates = candidates;
        this.documents = documents;
    }

    List<Tile> tiles() {
        return List.of(
                new Tile(candidates.countQueue(), "te beoordelen", "/beoordelen", Tone.QUIET),
                new Tile(candidates.countFulfilments(), "nakoming voorgesteld", "/nakoming", Tone.QUIET),
                new Tile(
                        documents.count(DocumentRepository.Part.UNCONFIRMED),
                        "documenten zonder zekere datum",
                        "/documenten?datum=te-bevestigen#lijst",
                        Tone.QUIET));
    }
}
