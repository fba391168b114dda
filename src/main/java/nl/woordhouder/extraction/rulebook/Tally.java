// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.rulebook;

import java.util.List;

/**
 * How often a reader of the development set agreed with what was found.
 *
 * @param right the reader found the same
 * @param doubtful the reader could defend either answer
 * @param wrong the reader found nothing there
 */
public record Tally(int right, int doubtful, int wrong) {
    /** Nothing found yet. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** Reads {@code [right, doubtful, wrong]}. */
    static Tally read(Section section, String key) {
        List<String> counts = section.texts(key);
        if (counts.size() != 3 || !counts.stream().allMatch(count -> count.matches("\\d{1,6}"))) {
            throw section.broken("'" + key + "' hoort drie aantallen te hebben: [goed, twijfel, fout]");
        }
        return new Tally(
                Integer.parseInt(counts.get(0)), Integer.parseInt(counts.get(1)), Integer.parseInt(counts.get(2)));
    }

    public Tally plus(Tally other) {
        return new Tally(right + other.right, doubtful + other.doubtful, wrong + other.wrong);
    }

    public int total() {
        return right + doubtful + wrong;
    }

    /** What was right, with half of what was doubtful. */
    double agreed() {
        return right + doubtful / 2.0;
    }
}
