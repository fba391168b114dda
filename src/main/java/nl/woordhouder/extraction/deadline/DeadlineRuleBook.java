// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woordhouder.extraction.deadline.grammar.EventReach;
import nl.woordhouder.extraction.deadline.grammar.Grammar;
import nl.woordhouder.extraction.deadline.grammar.Maker;
import nl.woordhouder.extraction.rulebook.BrokenRuleBook;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import nl.woordhouder.extraction.rulebook.Section;

/**
 * The rules and word lists of {@code rules/termijn}.
 *
 * @param lists the word lists by name, each word with its value
 * @param rules the rules; an earlier one wins from a later one that fits as many words
 */
record DeadlineRuleBook(Map<String, Map<String, Object>> lists, List<DeadlineRule> rules) {

    static DeadlineRuleBook standard() {
        Map<String, Map<String, Object>> lists = new LinkedHashMap<>();
        List<DeadlineRule> rules = new ArrayList<>();
        for (Section file : RuleFiles.standard().folder("termijn")) {
            if (file.has("woorden")) {
                Section words = file.section("woorden");
                words.keys().forEach(name -> lists.put(name, list(words.section(name))));
            }
            file.sections("regels").forEach(rule -> rules.add(DeadlineRule.of(rule)));
        }
        return new DeadlineRuleBook(lists, List.copyOf(rules));
    }

    private static Map<String, Object> list(Section words) {
        Map<String, Object> list = new LinkedHashMap<>();
        for (String word : words.keys()) {
            String value = words.text(word);
            list.put(word, value.matches("-?[0-9]{1,4}") ? (Object) Integer.valueOf(value) : value);
        }
        return list;
    }

    Grammar grammar() {
        List<Grammar.Source> sources = rules.stream()
                .map(rule -> new Grammar.Source(rule.kind(), rule.id(), rule.patterns(), maker(rule)))
                .toList();
        Set<String> stops = words("stopwoorden");
        EventWords events =
                new EventWords(words("gebeurtenissen"), stops, words("schakelwoorden"), words("tijdbeginners"));
        Map<String, EventReach> reaches = Map.of(
                "gebeurtenis", events,
                "bijzin", new ClauseWords(words("persoonsvormen")),
                "iets", new AnyWords(stops, words("schakelwoorden")),
                "geen-naamwoord", new NoNoun(stops));
        return Grammar.of(lists, reaches, sources);
    }

    /** The words of a list in the letters of the grammar. */
    Set<String> words(String list) {
        return lists.getOrDefault(list, Map.of()).keySet().stream()
                .map(Grammar::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Maker maker(DeadlineRule rule) {
        Maker maker = Makers.BY_NAME.get(rule.maker());
        if (maker == null) {
            throw new BrokenRuleBook(
                    "regel '" + rule.id() + "'",
                    "'maakt: " + rule.maker() + "' bestaat niet; kies uit " + Makers.BY_NAME.keySet());
        }
        return maker;
    }
}
