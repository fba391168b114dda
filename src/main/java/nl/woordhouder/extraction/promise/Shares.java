// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.woordhouder.extraction.promise.Finding.Share;
import nl.woordhouder.extraction.promise.Reading.Found;
import nl.woordhouder.extraction.text.Span;

/**
 * Divides a clause that promises two things with one verb, each with a time of its own: "ik stuur u het rapport in mei en
 * de reactie voor de zomer". One pass over its words; a share ends at "en" or a comma once it has a product and a time.
 */
final class Shares {
    private final Reading reading;
    private final Topics topics;
    private final List<Span> times;

    Shares(Reading reading, Topics topics, List<Span> times) {
        this.reading = reading;
        this.topics = topics;
        this.times = times;
    }

    /** The shares of the frame's clause; empty when it promises one thing or names one time. */
    List<Share> of(Frame frame) {
        List<Integer> cuts = times.size() < 2 ? List.of() : cuts(frame.clause());
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int from = i == 0 ? cuts.get(0) : cuts.get(i) + 1;
            int to = cuts.get(i + 1);
            Span words =
                    new Span(reading.word(from).start(), reading.word(to - 1).end());
            shares.add(new Share(words, topics.between(frame, from, to)));
        }
        return shares.size() > 1 ? shares : List.of();
    }

    /** The first word, the joining words between shares, and the end; what is no full share belongs to the one before. */
    private List<Integer> cuts(Clause clause) {
        int[] products = products(clause);
        int[] moments = moments();
        List<Integer> cuts = new ArrayList<>(List.of(clause.first()));
        int begin = clause.first();
        int joint = -1;
        for (int at = clause.first(); at <= clause.last(); at++) {
            if (joint >= 0 && Math.min(products[at], moments[at]) > joint) {
                cuts.add(joint);
                begin = joint + 1;
                joint = -1;
            }
            boolean full = Math.min(products[at], moments[at]) >= begin;
            if (joint < 0 && full && clause.has(at) && reading.is(at, "en", ",", "alsmede")) {
                joint = at;
            }
        }
        cuts.add(clause.last() + 1);
        return cuts;
    }

    /** For each word where the last product of the clause begins that ends there or before; -1 when there is none. */
    private int[] products(Clause clause) {
        int[] begins = none();
        for (Found found : reading.marks()) {
            if (Products.isProduct(found.mark()) && clause.has(found.from())) {
                begins[found.to() - 1] = Math.max(begins[found.to() - 1], found.from());
            }
        }
        return latest(begins);
    }

    /** For each word where the last time begins that ends there or before; -1 when there is none. */
    private int[] moments() {
        int[] begins = none();
        int first = 0;
        int time = 0;
        for (int at = 0; at < reading.size() && time < times.size(); at++) {
            if (reading.word(at).start() <= times.get(time).start()) {
                first = at;
            }
            if (reading.word(at).end() >= times.get(time).end()) {
                begins[at] = first;
                time++;
            }
        }
        return latest(begins);
    }

    private int[] none() {
        int[] begins = new int[reading.size()];
        Arrays.fill(begins, -1);
        return begins;
    }

    private static int[] latest(int[] begins) {
        for (int at = 1; at < begins.length; at++) {
            begins[at] = Math.max(begins[at], begins[at - 1]);
        }
        return begins;
    }
}
