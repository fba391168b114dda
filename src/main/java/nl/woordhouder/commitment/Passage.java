// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import nl.woordhouder.web.Dutch;

/**
 * Words about a commitment in a later text.
 *
 * @param kind a repetition, an addition or a change
 */
public record Passage(Relation kind, String quote, Source source) {
    private static final int TITLE = 300;

    /** What the history records of it: "herhaling in ‘Brief over de sluizen’ van 5 jan. 2026". */
    String recorded() {
        String title =
                source.title().substring(0, Math.min(TITLE, source.title().length()));
        String day = source.date() == null ? "" : " van " + Dutch.dutchShort(source.date());
        return kind.dutch() + " in ‘" + title + "’" + day;
    }
}
