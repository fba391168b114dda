// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Precision, recall and due dates of predictions against labels; an item and a prediction match by half their length. */
record Score(int hit, int missed, int wrong, int dated, int datedRight) {
    private static final double MATCH = 0.5;

    static Score of(List<Item> gold, List<Item> predicted) {
        Map<Item, Item> matched = match(gold, predicted);
        List<Item> must = gold.stream().filter(item -> !item.optional()).toList();
        List<Item> hits = must.stream().filter(matched::containsKey).toList();
        long wrong = predicted.stream()
                .filter(item -> !matched.containsValue(item))
                .filter(item -> gold.stream().noneMatch(g -> g.optional() && g.overlap(item) >= MATCH))
                .count();
        List<Item> dated = hits.stream().filter(Item::isDated).toList();
        long right = matched.entrySet().stream()
                .filter(pair -> dated.contains(pair.getKey()))
                .filter(pair ->
                        Objects.equals(pair.getKey().until(), pair.getValue().until()))
                .count();
        return new Score(hits.size(), must.size() - hits.size(), (int) wrong, dated.size(), (int) right);
    }

    double precision() {
        return ratio(hit, hit + wrong);
    }

    double recall() {
        return ratio(hit, hit + missed);
    }

    double f1() {
        return ratio(2 * hit, 2 * hit + missed + wrong);
    }

    double dueRight() {
        return ratio(datedRight, dated);
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-24s P %.3f  R %.3f  F1 %.3f  (gevonden %d, gemist %d, onterecht %d)  termijn %d/%d",
                name,
                precision(),
                recall(),
                f1(),
                hit,
                missed,
                wrong,
                datedRight,
                dated);
    }

    private static Map<Item, Item> match(List<Item> gold, List<Item> predicted) {
        record Pair(Item gold, Item predicted, double overlap) {}
        List<Pair> pairs = new ArrayList<>();
        for (Item item : gold) {
            for (Item other : predicted) {
                if (item.overlap(other) >= MATCH) {
                    pairs.add(new Pair(item, other, item.overlap(other)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        Map<Item, Item> matched = new HashMap<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.gold()) && !matched.containsValue(pair.predicted())) {
                matched.put(pair.gold(), pair.predicted());
            }
        }
        return matched;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
