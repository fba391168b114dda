// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What words a sentence needs before any rule can find something in it. Every condition of a rule that only words can
 * meet gets one bit; a sentence whose words do not have all bits of some rule holds nothing.
 */
final class Needs {
    private static final Set<String> NOT_IN_WORDS =
            Set.of("vorm", "tijd", "zin", "bijzin", "ondertijd", "onderwie", "moment", "plaats", "context", "wijze");

    private static final Set<String> IMPLIED = Set.of("wie:verzwegen", "wie:derde", "wie:ontvanger", "wie:stuk");

    /** Tense and mood that need an auxiliary. */
    private static final Map<String, List<String>> HELPERS = Map.of(
            "herinnert:toezegging", List.of("toezeggen", "afspreken"),
            "tijd:toekomst", List.of("zullen", "gaan"),
            "wijze:laten", List.of("laten"),
            "wijze:kunnen", List.of("kunnen"),
            "wijze:willen", List.of("willen"),
            "wijze:moeten", List.of("moeten"));

    private final Vocabulary vocabulary;
    private final List<BitSet> conditions = new ArrayList<>();
    private final long[] rules;
    private final long[] listRules;

    Needs(List<FrameRule> rules, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        List<FrameRule> finding =
                rules.stream().filter(rule -> rule.verdict() != Verdict.NOTHING).toList();
        this.rules = bits(finding.stream().filter(rule -> !isForLists(rule)).toList());
        this.listRules = bits(finding);
    }

    /** Whether words with these bits can satisfy some rule; {@code list} in the closing list of a meeting. */
    boolean possible(long bits, boolean list) {
        for (long rule : list ? listRules : rules) {
            if ((bits & rule) == rule) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForLists(FrameRule rule) {
        BitSet list = new BitSet();
        list.set(Trait.CHAIR_LIST.ordinal());
        return rule.required().contains(list);
    }

    private long[] bits(List<FrameRule> rules) {
        return rules.stream().mapToLong(this::bits).distinct().toArray();
    }

    /** The bits of a word that may show a trait. */
    long bitsOf(String kind, String value) {
        long bits = 0;
        Integer trait = vocabulary.known(kind, value);
        for (int condition = 0; trait != null && condition < conditions.size(); condition++) {
            if (conditions.get(condition).get(trait)) {
                bits |= 1L << condition;
            }
        }
        return bits;
    }

    private long bits(FrameRule rule) {
        long bits = 0;
        for (BitSet required : rule.required()) {
            BitSet words = inWords(required);
            if (!words.isEmpty() && (bits == 0 || hasRoomFor(words))) {
                bits |= bit(words);
            }
        }
        return bits;
    }

    /** A condition as one on words: a future needs "zal" or "gaat"; empty when words cannot decide it. */
    private BitSet inWords(BitSet required) {
        BitSet words = new BitSet();
        for (int trait = required.nextSetBit(0); trait >= 0; trait = required.nextSetBit(trait + 1)) {
            List<String> helpers = HELPERS.get(vocabulary.name(trait));
            if (helpers != null) {
                helpers.forEach(deed -> words.set(vocabulary.number("daad", deed)));
            } else if (isOpen(vocabulary.name(trait))) {
                return new BitSet();
            } else {
                words.set(trait);
            }
        }
        return words;
    }

    private static boolean isOpen(String name) {
        return IMPLIED.contains(name) || NOT_IN_WORDS.contains(name.substring(0, name.indexOf(':')));
    }

    /** A rule that has a bit asks no other condition to share one: two of its own would then be met by one word. */
    private boolean hasRoomFor(BitSet words) {
        return conditions.size() < Long.SIZE || conditions.contains(words);
    }

    /** The bit of a condition; when there are no more, it shares that of the one it widens least. */
    private long bit(BitSet words) {
        int at = conditions.indexOf(words);
        if (at < 0 && conditions.size() < Long.SIZE) {
            at = conditions.size();
            conditions.add(words);
        } else if (at < 0) {
            at = IntStream.range(0, Long.SIZE)
                    .boxed()
                    .min(Comparator.comparing(
                            condition -> union(conditions.get(condition), words).cardinality()))
                    .orElseThrow();
            conditions.set(at, union(conditions.get(at), words));
        }
        return 1L << at;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }
}
