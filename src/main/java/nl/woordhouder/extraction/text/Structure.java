// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.List;

/** The shape of a document: its genre and the zones that tile its text. Immutable. */
public final class Structure {
    private final Genre genre;
    private final List<Zone> zones;

    Structure(Genre genre, List<Zone> zones) {
        this.genre = genre;
        this.zones = List.copyOf(zones);
    }

    /** Reads the shape of a text. Any text has one; a text without labels is one zone. */
    public static Structure of(SourceText source) {
        List<Label> labels = new LabelReader(source.text()).read();
        Genre genre = Genres.of(source.text(), labels);
        return new Structure(genre, new ZoneBuilder(source.text(), genre, labels).build());
    }

    public Genre genre() {
        return genre;
    }

    /** The zones in their order; they tile the text. Never empty: an empty text is one empty zone. */
    public List<Zone> zones() {
        return zones;
    }

    /** The zone in which the character at an offset lies; the last one for an offset at or beyond the end. */
    public Zone zoneAt(int offset) {
        return zones.get(indexAt(offset));
    }

    private int indexAt(int offset) {
        int low = 0;
        int high = zones.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (zones.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
