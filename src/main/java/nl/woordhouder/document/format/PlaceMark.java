// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

/**
 * Where in its source a stretch of text stood.
 *
 * @param start the offset in the text as read from which it holds, until the next mark of the same kind
 * @param value the page's number, the time of day ({@code 19:04:37}), or the source's own id of a turn or paragraph
 */
public record PlaceMark(int start, Kind kind, String value) {

    /** What the mark names. */
    public enum Kind {
        PAGE,
        TIME,
        OBJECT_ID,
        /** Of one paragraph: it is a heading. No value. */
        HEADING,
        /** "table.row.column", all from 1; empty where a table has ended. */
        CELL,
        /** A footnote stood here; its number among those of the document, from 1. */
        NOTE,
        /** Who speaks is named from here to the offset that is the value. */
        SPEAKER
    }
}
