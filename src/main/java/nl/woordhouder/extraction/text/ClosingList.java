// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.List;

/** Tells when the chair begins to read out the commitments of the meeting. */
final class ClosingList {
    private static final List<String> READING = List.of(
            "voorgelezen",
            "voorlezen",
            "voorlees",
            "opgelezen",
            "oplezen",
            "lees ik",
            "ik lees",
            "genoteerd",
            "heb ik",
            "ik heb",
            "hebben we",
            "we hebben",
            "zijn er",
            "er zijn",
            "loop ik",
            "ik loop",
            "lopen we",
            "als volgt",
            "doornemen",
            "neem ik",
            "langslopen",
            "ga ik",
            "kom ik",
            "staan");

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
