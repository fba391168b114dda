// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a sentence.
 *
 * @param rule the rule that decided
 * @param clause the clause of the frame, from its first word to its last
 * @param verb the words that the rule rests on: the verb
 * @param frame the frame it judged
 * @param parts the words that fill the fields of a candidate
 */
public record Finding(FrameRule rule, Span clause, Span verb, Frame frame, Parts parts) {

    /**
     * Words of the sentence that fill the fields of a candidate; null where it has none.
     *
     * @param office who acts, when the sentence names an office
     * @param topic what it is about, one line in words of the sentence; empty when it names nothing
     * @param condition the condition that it depends on
     * @param shares when one verb promises several things, each with its own time: what stands about each
     */
    public record Parts(
            @Nullable Span office, String topic, @Nullable Span condition, List<Share> shares) {
        /** What is nothing has no parts. */
        static final Parts NONE = new Parts(null, "", null, List.of());
    }

    /**
     * One of several things that a verb promises.
     *
     * @param words the stretch of the clause that names it and its time
     * @param topic what it is, one line in words of the sentence; may be empty
     */
    public record Share(Span words, String topic) {}

    public Verdict verdict() {
        return rule.verdict();
    }
}
