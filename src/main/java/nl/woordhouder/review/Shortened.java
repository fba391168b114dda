// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import org.jspecify.annotations.Nullable;

/** Words that must fit a column; the full sentence is always kept as the quote. */
final class Shortened {
    private Shortened() {}

    static @Nullable String to(int length, @Nullable String words) {
        return words == null || words.length() <= length ? words : words.substring(0, length - 1) + "…";
    }
}
