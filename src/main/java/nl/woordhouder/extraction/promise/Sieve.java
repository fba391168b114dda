// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.text.Span;

/**
 * Passes over the text in which no rule can find anything: first by the characters of a whole zone, then by the words of a
 * sentence, then by its frames. What it keeps may hold nothing; what it passes over holds nothing.
 */
interface Sieve {

    /** Keeps everything. */
    Sieve OPEN = new Sieve() {
        @Override
        public List<Span> stretches(String text, Span within, Set<Trait> setting) {
            return List.of(within);
        }

        @Override
        public boolean keeps(Reading reading, Set<Trait> setting) {
            return true;
        }

        @Override
        public boolean keeps(Sketch sketch) {
            return true;
        }
    };

    /** The sieve that follows from the needs of the rules. */
    static Sieve of(FrameRules rules, Lexicon lexicon, Vocabulary vocabulary) {
        Hints hints = new Hints(rules, lexicon, vocabulary);
        TriggerScan scan = new TriggerScan(hints);
        Chances chances = new Chances(hints);
        return new Sieve() {
            @Override
            public List<Span> stretches(String text, Span within, Set<Trait> setting) {
                return scan.in(text, within, setting);
            }

            @Override
            public boolean keeps(Reading reading, Set<Trait> setting) {
                return chances.any(reading, setting);
            }

            @Override
            public boolean keeps(Sketch sketch) {
                return sketch.frames().stream().anyMatch(rules::mayFind);
            }
        };
    }

    /** The stretches of a text in whose sentences something may stand. */
    List<Span> stretches(String text, Span within, Set<Trait> setting);

    /** Whether a rule may find something in a sentence of such a stretch. */
    boolean keeps(Reading reading, Set<Trait> setting);

    /** Whether a rule may find something in such a sentence by its clauses and frames. */
    boolean keeps(Sketch sketch);
}
