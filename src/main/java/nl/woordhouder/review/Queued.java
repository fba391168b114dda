// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import nl.woordhouder.document.ReadableText.Mark;

/** A candidate's place in the queue: its id, and where in its document it stands. */
public record Queued(Long id, int start) {
    static Queued of(ReviewCandidate candidate) {
        return new Queued(candidate.id(), candidate.span().start());
    }

    /** Its page, at its sentence. */
    public String link() {
        return "/beoordelen/" + id + fragment();
    }

    String fragment() {
        return "#" + Mark.anchor(start);
    }
}
