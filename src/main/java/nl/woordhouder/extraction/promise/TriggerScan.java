// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.text.Span;

/**
 * Finds the stretches of a text that may hold something, in one pass over its characters and long before any grammar. A
 * stretch ends where a sentence certainly ends, so that no sentence lies across its border.
 */
final class TriggerScan {
    private final Hints hints;
    private final WordHints words;

    TriggerScan(Hints hints) {
        this.hints = hints;
        this.words = new WordHints(hints.all());
    }

    /** The stretches within a span that may hold something, in order; {@code setting} is what may be true of them. */
    List<Span> in(String text, Span within, Set<Trait> setting) {
        return new Scan(text, within, words, hints.prospect(setting)).stretches();
    }
}
