// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Says words that fit a pattern, chosen at random, so that a test can read the rules back. */
final class PatternSpeaker {
    private static final Map<String, List<String>> FIXED = Map.of(
            "cijfer", List.of("2", "12"),
            "dagnummer", List.of("1", "15", "28"),
            "jaartal", List.of("2026", "2028"),
            "kort-jaartal", List.of("26", "28"),
            "rangcijfer", List.of("1e", "2e"),
            "datumcijfers", List.of("15-04-2027", "1/7/2026"),
            "gebeurtenis", List.of("het commissiedebat", "de volgende voortgangsrapportage"),
            "bijzin", List.of("het onderzoek gereed is"),
            "iets", List.of("de storm"),
            "geen-naamwoord", List.of(""));

    private final DeadlineRuleBook book;
    private final Random random;

    PatternSpeaker(DeadlineRuleBook book, Random random) {
        this.book = book;
        this.random = random;
    }

    String say(String pattern) {
        StringBuilder said = new StringBuilder();
        List<String> parts =
                List.of(pattern.replace("(", " ( ").replace(")", " ) ").trim().split("\\s+"));
        int skipping = 0;
        for (String part : parts) {
            boolean opens = part.equals("(");
            boolean closes = part.equals(")");
            if (opens && (skipping > 0 || random.nextBoolean())) {
                skipping++;
            } else if (closes && skipping > 0) {
                skipping--;
            } else if (!opens && !closes && skipping == 0) {
                said.append(part.startsWith("<") ? slot(part.substring(1, part.length() - 1)) : any(part.split("\\|")))
                        .append(' ');
            }
        }
        return said.toString().trim();
    }

    private String slot(String name) {
        if (FIXED.containsKey(name)) {
            return any(FIXED.get(name).toArray(String[]::new));
        }
        if (book.lists().containsKey(name)) {
            return any(book.lists().get(name).keySet().toArray(String[]::new));
        }
        List<DeadlineRule> rules =
                book.rules().stream().filter(rule -> rule.kind().equals(name)).toList();
        DeadlineRule rule = rules.get(random.nextInt(rules.size()));
        return say(any(rule.patterns().toArray(String[]::new)));
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
