// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.List;
import nl.woordhouder.extraction.text.Span;

/**
 * Passes over the text in which no rule can find anything: first by the characters of a whole zone, then by the words of a
 * sentence. What it keeps may hold nothing; what it passes over holds nothing.
 */
interface Sieve {

    /** Keeps everything. */
    Sieve OPEN = new Sieve() {
        @Override
        public List<Span> stretches(String text, Span within, boolean list) {
            return List.of(within);
        }

        @Override
        public boolean keeps(Reading reading, BitSet setting) {
            return true;
        }
    };

    /** The sieve that follows from the needs of the rules. */
    static Sieve of(FrameRules rules, Lexicon lexicon, Vocabulary vocabulary) {
        TriggerScan scan = new TriggerScan(lexicon, new Needs(rules.all(), vocabulary));
        Chances chances = new Chances(rules.findingSomething(vocabulary), vocabulary);
        return new Sieve() {
            @Override
            public List<Span> stretches(String text, Span within, boolean list) {
                return scan.in(text, within, list);
            }

            @Override
            public boolean keeps(Reading reading, BitSet setting) {
                return chances.any(reading, setting);
            }
        };
    }

    /** The stretches of a text in whose sentences something may stand; {@code list} for the chair's closing list. */
    List<Span> stretches(String text, Span within, boolean list);

    /** Whether a rule may find something in a sentence of such a stretch. */
    boolean keeps(Reading reading, BitSet setting);
}
