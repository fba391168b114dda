// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clause of a sentence: its own words, without those of the clauses embedded in it. */
public final class Clause {
    static final String MAIN = "hoofdzin";
    static final String QUOTE = "citaat";
    static final String ASIDE = "tussenzin";
    private static final String PURPOSE = "doel";

    private final @Nullable Clause parent;
    private final @Nullable Clause left;
    private final String kind;
    private final List<Integer> words = new ArrayList<>();
    private final BitSet members = new BitSet();
    private int finite = -1;

    /**
     * @param parent the clause that this one is embedded in, or null
     * @param left the clause that this one is coordinated with ("..., maar ik zal"), or null
     * @param kind its kind as a value of the trait {@code bijzin}
     */
    Clause(@Nullable Clause parent, @Nullable Clause left, String kind) {
        this.parent = parent;
        this.left = left;
        this.kind = kind;
    }

    @Nullable
    Clause parent() {
        return parent;
    }

    @Nullable
    Clause left() {
        return left;
    }

    String kind() {
        return kind;
    }

    /** The indices of its words, ascending. */
    List<Integer> words() {
        return words;
    }

    int first() {
        return words.isEmpty() ? -1 : words.get(0);
    }

    int last() {
        return words.isEmpty() ? -1 : words.get(words.size() - 1);
    }

    /** Whether a word belongs to this clause itself. */
    boolean has(int word) {
        return members.get(word);
    }

    void add(int word) {
        members.set(word);
        words.add(word);
    }

    /** Index of its finite verb, or -1. */
    int finite() {
        return finite;
    }

    boolean hasFinite() {
        return finite >= 0;
    }

    void finite(int word) {
        finite = word;
    }

    boolean isMain() {
        return kind.equals(MAIN);
    }

    /** Whether its verb stands first, as in "komt er een akkoord, dan". */
    boolean isSupposition() {
        return isMain() && finite >= 0 && finite == first();
    }

    /** Whether it is something said in between: nothing but its own closing mark ends it. */
    boolean isAside() {
        return kind.equals(ASIDE) || kind.equals(QUOTE);
    }

    /** "om ... te": a clause without a finite verb. */
    boolean isPurpose() {
        return kind.equals(PURPOSE);
    }

    /** The clause around it, or itself when there is none. */
    Clause outer() {
        return parent == null ? this : parent;
    }
}
