// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import nl.woordhouder.extraction.text.Span;

/**
 * What a rule found in a sentence.
 *
 * @param rule the rule that decided
 * @param clause the clause of the frame, from its first word to its last
 * @param verb the words that the rule rests on: the verb
 * @param frame the frame it judged
 */
public record Finding(FrameRule rule, Span clause, Span verb, Frame frame) {

    public Verdict verdict() {
        return rule.verdict();
    }
}
