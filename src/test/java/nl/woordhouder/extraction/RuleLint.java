// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.extraction.promise.Finding;
import nl.woordhouder.extraction.promise.Frame;
import nl.woordhouder.extraction.promise.FrameRule;
import nl.woordhouder.extraction.promise.Trait;
import nl.woordhouder.extraction.promise.Verdict;
import nl.woordhouder.extraction.rulebook.Example;

/** Finds rules that never decide anything, or nothing that another rule would not decide in the same way. */
final class RuleLint {
    private static final List<Trait> PLACES = List.of(Trait.LETTER, Trait.DEBATE, Trait.CHAIR_LIST);

    private final Extractor engine;
    private final List<FrameRule> rules;

    RuleLint(Extractor engine) {
        this.engine = engine;
        this.rules = engine.grammar().rules();
    }

    /** Rules that ask for all that an earlier rule asks for, and more: the earlier one always decides. */
    List<String> shadowed() {
        List<String> shadowed = new ArrayList<>();
        for (int later = 0; later < rules.size(); later++) {
            for (FrameRule earlier : rules.subList(0, later)) {
                if (earlier.shadows(rules.get(later))) {
                    shadowed.add(rules.get(later).id() + " komt nooit aan bod na " + earlier.id());
                }
            }
        }
        return shadowed;
    }

    /** Rules none of whose examples they decide, since others always come first. */
    List<String> silent() {
        return rules.stream()
                .filter(rule -> decided(rule).isEmpty())
                .map(rule -> rule.id() + " beslist over geen van haar voorbeelden")
                .toList();
    }

    /** Rules without which all of their examples would be decided in the same way. */
    List<String> needless() {
        return rules.stream()
                .filter(rule -> !decided(rule).isEmpty())
                .filter(rule -> decided(rule).stream().allMatch(frame -> isSame(rule, withoutIt(rule, frame))))
                .map(rule -> rule.id() + " is overbodig: geef een voorbeeld dat geen andere regel zo beslist")
                .toList();
    }

    private List<Frame> decided(FrameRule rule) {
        List<Frame> decided = new ArrayList<>();
        for (Example example : rule.examples()) {
            for (Trait place : PLACES) {
                engine.findings(example.text(), EnumSet.of(place)).stream()
                        .filter(finding -> finding.rule() == rule && isMarked(example, finding))
                        .forEach(finding -> decided.add(finding.frame()));
            }
        }
        return decided;
    }

    private static boolean isMarked(Example example, Finding finding) {
        return example.marked().stream().anyMatch(mark -> mark.contains(finding.verb()));
    }

    private Optional<FrameRule> withoutIt(FrameRule rule, Frame frame) {
        return rules.stream()
                .filter(other -> other != rule && other.matches(frame.traits()))
                .findFirst();
    }

    /** A rule that finds a promise also tells its type; no rule at all is the same as one that says that it is nothing. */
    private static boolean isSame(FrameRule rule, Optional<FrameRule> other) {
        Verdict verdict = other.map(FrameRule::verdict).orElse(Verdict.NOTHING);
        boolean sameType = rule.verdict() != Verdict.PROMISE
                || other.map(FrameRule::type).filter(rule.type()::equals).isPresent();
        return rule.verdict() == verdict && sameType;
    }
}
