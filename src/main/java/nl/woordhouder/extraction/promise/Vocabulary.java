// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All traits that a frame can have, such as {@code aan:kamer}, each with a number. Filled once, while the rule book loads. */
final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Vocabulary() {
        for (Trait trait : Trait.values()) {
            number(trait.kind(), trait.value());
        }
    }

    /** The number of a trait, which becomes known if it was not. */
    int number(String kind, String value) {
        return numbers.computeIfAbsent(kind + ":" + value, name -> {
            names.add(name);
            return names.size() - 1;
        });
    }

    /** The number of a trait that must be known already, or null. */
    @Nullable
    Integer known(String kind, String value) {
        return numbers.get(kind + ":" + value);
    }

    /** The numbers of all traits of a kind. */
    List<Integer> numbers(String kind) {
        return IntStream.range(0, names.size())
                .filter(number -> isOf(kind, number))
                .boxed()
                .toList();
    }

    /** Whether all traits of a set are of a kind. */
    boolean areAll(String kind, BitSet traits) {
        return traits.stream().allMatch(number -> isOf(kind, number));
    }

    private boolean isOf(String kind, int number) {
        return name(number).startsWith(kind + ":");
    }

    String name(int number) {
        return names.get(number);
    }
}
