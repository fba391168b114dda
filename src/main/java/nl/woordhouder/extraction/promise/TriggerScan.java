// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.text.Span;

/**
 * Finds the stretches of a text that may hold something, in one pass over its characters and long before any grammar. A
 * stretch ends where a sentence certainly ends, so that no sentence lies across its border.
 */
final class TriggerScan {
    private final Hints hints;
    private final WordAutomaton words;

    TriggerScan(Hints hints) {
        this.hints = hints;
        this.words = new WordAutomaton(hints.all());
    }

    /** The stretches within a span that may hold something, in order, whatever stands in the sentences before them. */
    List<Span> in(String text, Span within, Set<Trait> setting) {
        Set<Trait> known = EnumSet.of(Trait.AFTER_PROMISE, Trait.AFTER_MOTION);
        known.addAll(setting);
        return new Scan(text, within, words, hints.prospect(known)).stretches();
    }
}
