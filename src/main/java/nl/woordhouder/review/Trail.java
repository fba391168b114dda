// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How somebody goes through what waits: the whole queue, or one letter from its beginning to its end. Its pages carry it
 * in their addresses.
 */
record Trail(boolean inLetter) {
    static final String PARAMETER = "brief";

    /** What the addresses of pages say; anything else stands for the queue. */
    static Trail of(@Nullable String parameter) {
        return new Trail("ja".equals(parameter));
    }

    /** What follows the path of a page. */
    public String query() {
        return inLetter ? "?" + PARAMETER + "=ja" : "";
    }

    /** The page of a candidate, at its sentence. */
    public String link(Queued to) {
        return "/beoordelen/" + to.id() + query() + to.fragment();
    }

    /**
     * Where to go after a decision; the next page tells about it.
     *
     * @param next null when nothing else waits
     * @param document of the candidate that was decided on
     */
    URI onward(long decided, @Nullable Queued next, long document) {
        if (next != null) {
            return URI.create("/beoordelen/" + next.id() + "?vorige=" + decided
                    + (inLetter ? "&" + PARAMETER + "=ja" : "") + next.fragment());
        }
        return URI.create((inLetter ? LetterReviewPage.path(document) : "/beoordelen") + "?vorige=" + decided);
    }
}
