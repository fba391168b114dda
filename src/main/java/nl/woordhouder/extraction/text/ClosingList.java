// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.List;

/** Tells when the chair begins to read out the commitments of the meeting. */
final class ClosingList {
    private static final List<String> READING = WordLists.read("slotlijst").list("voorlezen");

    private ClosingList() {}

    /** Whether this line of the chair announces the list. */
    static boolean announcedIn(Line line) {
        String words = line.words().toLowerCase(java.util.Locale.ROOT);
        if (!words.contains("toezegging")) {
            return false;
        }
        return READING.stream().anyMatch(words::contains);
    }
}
