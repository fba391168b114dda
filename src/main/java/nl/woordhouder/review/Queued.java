// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import nl.woordhouder.document.ReadableText.Mark;

/** A candidate's place in the queue: its id, and where in its document it stands. */
public record Queued(Long id, int start) {

    /** Its page, at its sentence. */
    public String link() {
        return "/beoordelen/" + id + "#" + Mark.anchor(start);
    }

    /** The same, where the page also tells what was just decided on another. */
    String linkAfter(long decided) {
        return "/beoordelen/" + id + "?vorige=" + decided + "#" + Mark.anchor(start);
    }
}
