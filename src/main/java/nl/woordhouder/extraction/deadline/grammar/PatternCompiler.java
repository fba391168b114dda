// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the text of a pattern into steps, from its last word to its first. */
final class PatternCompiler {
    private final Vocabulary vocabulary;
    private final Map<String, Kind> kinds;
    private final Map<String, Map<Integer, Object>> lists = new HashMap<>();
    private final Map<String, EventReach> reaches;

    PatternCompiler(
            Vocabulary vocabulary,
            Map<String, Kind> kinds,
            Map<String, Map<String, Object>> lists,
            Map<String, EventReach> reaches) {
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.reaches = reaches;
        lists.forEach((name, words) -> {
            Map<Integer, Object> numbered = new HashMap<>();
            words.forEach((word, value) -> numbered.put(number(word), value));
            this.lists.put(name, numbered);
        });
    }

    Node compile(String rule, String pattern) {
        List<String> parts =
                List.of(pattern.replace("(", " ( ").replace(")", " ) ").trim().split("\\s+"));
        return steps(rule, parts, new Node.End());
    }

    private Node steps(String rule, List<String> parts, Node end) {
        Node next = end;
        int at = parts.size() - 1;
        while (at >= 0) {
            if (parts.get(at).equals(")")) {
                int open = opening(rule, parts, at);
                next = new Node.Option(steps(rule, parts.subList(open + 1, at), next), next);
                at = open - 1;
            } else {
                next = step(rule, parts.get(at), next);
                at--;
            }
        }
        return next;
    }

    private static int opening(String rule, List<String> parts, int closing) {
        int depth = 0;
        for (int at = closing; at >= 0; at--) {
            depth += parts.get(at).equals(")") ? 1 : parts.get(at).equals("(") ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("Regel " + rule + ": bij een ')' hoort een '('.");
    }

    private Node step(String rule, String part, Node next) {
        if (part.startsWith("<") && part.endsWith(">")) {
            return slot(rule, part.substring(1, part.length() - 1), next);
        }
        if (part.equals("(") || part.contains("<") || part.contains(">")) {
            throw new IllegalArgumentException("Regel " + rule + ": '" + part + "' is geen woord en geen <vakje>.");
        }
        BitSet words = new BitSet();
        for (String word : part.split("\\|")) {
            words.set(number(word));
        }
        return new Node.Words(words, next);
    }

    private Node slot(String rule, String name, Node next) {
        Map<Integer, Object> list = lists.get(name);
        if (list != null) {
            return listed(name, list, next);
        }
        DigitSlot digits = DigitSlot.NAMES.get(name);
        if (digits != null) {
            return new Node.Digits(name, digits, next);
        }
        EventReach reach = reaches.get(name);
        if (reach != null) {
            return new Node.Reach(name, reach, next);
        }
        Kind kind = kinds.get(name);
        if (kind != null) {
            return new Node.Nested(kind, next);
        }
        throw new IllegalArgumentException("Regel " + rule + ": het vakje <" + name
                + "> bestaat niet. Gebruik een woordenlijst, een soort regel of een van " + known() + ".");
    }

    private static Node listed(String name, Map<Integer, Object> list, Node next) {
        BitSet numbers = new BitSet();
        list.keySet().forEach(numbers::set);
        Object[] values = new Object[numbers.length()];
        list.forEach((number, value) -> values[number] = value);
        return new Node.Listed(name, numbers, values, next);
    }

    private List<String> known() {
        List<String> names = new ArrayList<>(DigitSlot.NAMES.keySet());
        names.addAll(reaches.keySet());
        return names;
    }

    private int number(String word) {
        return vocabulary.add(Letters.fold(word));
    }
}
