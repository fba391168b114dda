// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.util.List;
import java.util.Optional;

/** What a later promise, or the text that holds it, is to an earlier commitment. */
public enum Relation {
    REPETITION("herhaling", "herhaling van", "herhaald in"),
    ADDITION("aanvulling", "aanvulling op", "aangevuld in"),
    CHANGE("wijziging", "wijziging van", "gewijzigd in"),
    SUCCESSOR("opvolger", "opvolger van", "opgevolgd door"),
    /** The two promises of one sentence. */
    SAME_SENTENCE("dezelfde zin", "uit dezelfde zin als", "uit dezelfde zin als");

    /** What a text can be to a commitment. */
    public static final List<Relation> OF_TEXTS = List.of(REPETITION, ADDITION, CHANGE);

    /** What a person can say of two commitments. */
    public static final List<Relation> OF_COMMITMENTS = List.of(REPETITION, ADDITION, CHANGE, SUCCESSOR);

    private final String dutch;
    private final String toEarlier;
    private final String toLater;

    Relation(String dutch, String toEarlier, String toLater) {
        this.dutch = dutch;
        this.toEarlier = toEarlier;
        this.toLater = toLater;
    }

    /** As one word, which forms send. */
    public String dutch() {
        return dutch;
    }

    /** What the later one is, before the number of the earlier. */
    public String toEarlier() {
        return toEarlier;
    }

    /** What the earlier one is, before the number of the later. */
    public String toLater() {
        return toLater;
    }

    /** By its Dutch word among these; empty when it is none of them. */
    public static Optional<Relation> ofDutch(String word, List<Relation> among) {
        return among.stream().filter(relation -> relation.dutch.equals(word)).findFirst();
    }
}
