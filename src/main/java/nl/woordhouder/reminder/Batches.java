// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.util.List;
import java.util.stream.IntStream;

/** A long list in short ones. */
final class Batches {
    private Batches() {}

    static <T> List<List<T>> of(List<T> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(from + size, all.size())))
                .toList();
    }
}
