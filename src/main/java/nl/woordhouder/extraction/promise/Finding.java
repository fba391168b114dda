// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** What a rule found in a sentence. */
public final class Finding {
    private final FrameRule rule;
    private final Frame frame;
    private final Span clause;
    private final Span verb;
    private final PartFinder finder;
    private @Nullable Parts parts;

    Finding(FrameRule rule, Frame frame, Reading reading, PartFinder finder) {
        this.rule = rule;
        this.frame = frame;
        this.clause = new Span(
                reading.word(frame.clause().first()).start(),
                reading.word(frame.clause().last()).end());
        this.verb = reading.word(frame.at()).span();
        this.finder = finder;
    }

    /**
     * Words of the sentence that fill the fields of a candidate; null where it has none.
     *
     * @param office who acts, when the sentence names an office
     * @param topic what it is about, one line in words of the sentence; empty when it names nothing
     * @param condition the condition that it depends on
     * @param asides times that stand in a relative clause or belong to what the promise is about, and so seldom to the promise
     * @param shares when one verb promises several things, each with its own time: what stands about each
     */
    public record Parts(
            @Nullable Span office, String topic, @Nullable Span condition, List<Span> asides, List<Share> shares) {}

    /**
     * One of several things that a verb promises.
     *
     * @param words the stretch of the clause that names it and its time
     * @param topic what it is, one line in words of the sentence; may be empty
     */
    public record Share(Span words, String topic) {}

    /** The rule that decided. */
    public FrameRule rule() {
        return rule;
    }

    /** Whether it rests on a word such as "ja", so that the question tells what is promised. */
    public boolean isBare() {
        return frame.deed(BareAnswers.CONSENT);
    }

    public Verdict verdict() {
        return rule.verdict();
    }

    /** The frame that it judged. */
    public Frame frame() {
        return frame;
    }

    /** The clause of the frame, from its first word to its last. */
    public Span clause() {
        return clause;
    }

    /** The words that the rule rests on: the verb. */
    public Span verb() {
        return verb;
    }

    /** The words that fill the fields of a candidate; looked for when they are first asked for. */
    public Parts parts() {
        Parts found = parts;
        if (found == null) {
            found = finder.of(frame, rule.type());
            parts = found;
        }
        return found;
    }
}
