// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.util.Locale;
import java.util.Set;

/** Names that are printed in capitals only. */
final class Names {
    private static final Set<String> SMALL = Set.of("en", "van", "voor", "de", "den", "der", "het", "lid", "leden");

    private Names() {}

    /** Every word with one capital, except small words; "C.S." is small too. */
    static String capitalised(String shouted) {
        StringBuilder words = new StringBuilder();
        for (String word : shouted.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            boolean small = word.isEmpty() || SMALL.contains(word) || word.startsWith("c.s");
            words.append(words.isEmpty() ? "" : " ")
                    .append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return words.toString();
    }
}
