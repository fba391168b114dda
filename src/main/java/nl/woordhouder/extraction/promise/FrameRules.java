// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import org.jspecify.annotations.Nullable;

/** The rules about frames in their order. The first one that matches decides. */
final class FrameRules {
    private final List<FrameRule> rules;

    /** For the trait of every deed the rules that may decide about it, in their order; null for other traits. */
    private final @Nullable FrameRule[][] byDeed;

    FrameRules(List<FrameRule> rules, Vocabulary vocabulary) {
        this.rules = List.copyOf(rules);
        List<Integer> deeds = vocabulary.numbers("daad");
        this.byDeed =
                new FrameRule[1 + deeds.stream().mapToInt(deed -> deed).max().orElse(-1)][];
        for (int deed : deeds) {
            byDeed[deed] = rules.stream()
                    .filter(rule -> rule.mayConcern(deed, vocabulary))
                    .toArray(FrameRule[]::new);
        }
    }

    /** Reads the rules of the given folders of the rule book, one folder after the other. */
    static FrameRules read(RuleFiles files, Vocabulary vocabulary, String... folders) {
        List<FrameRule> rules = new ArrayList<>();
        for (String folder : folders) {
            files.folder(folder).stream()
                    .flatMap(file -> file.sections("regels").stream())
                    .map(rule -> FrameRule.read(rule, vocabulary))
                    .forEach(rules::add);
        }
        return new FrameRules(rules, vocabulary);
    }

    List<FrameRule> all() {
        return rules;
    }

    /** The rules that may decide about a verb, in their order. */
    FrameRule[] about(Verb verb) {
        FrameRule[] about = byDeed[verb.deedTrait()];
        if (about == null) {
            throw new IllegalStateException("no deed: " + verb.deed());
        }
        return about;
    }

    /** The rule that decides about a frame; empty when none has anything to say. */
    Optional<FrameRule> decide(Frame frame) {
        for (FrameRule rule : about(frame.verb())) {
            if (rule.matches(frame.traits())) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Whether a rule may find something in a frame of which all is known but its times. */
    boolean mayFind(Frame frame) {
        for (FrameRule rule : about(frame.verb())) {
            if (rule.verdict() != Verdict.NOTHING && rule.mayMatch(frame.traits())) {
                return true;
            }
            if (rule.matchesAnyway(frame.traits())) {
                return false;
            }
        }
        return false;
    }
}
