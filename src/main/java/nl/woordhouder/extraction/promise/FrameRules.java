// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.extraction.rulebook.RuleFiles;

/** The rules about frames in their order. The first one that matches decides. */
final class FrameRules {
    private final List<FrameRule> rules;

    FrameRules(List<FrameRule> rules) {
        this.rules = List.copyOf(rules);
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
        return new FrameRules(rules);
    }

    List<FrameRule> all() {
        return rules;
    }

    /** The rule that decides about a frame; empty when none has anything to say. */
    Optional<FrameRule> decide(Frame frame) {
        for (FrameRule rule : rules) {
            if (rule.matches(frame.traits())) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
