// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.extraction.text.Span;

/**
 * Tells which times of a sentence belong to something else than the promise: "over de proef, die tot 1 mei loopt, informeer
 * ik u", "over de plannen voor 2027 informeer ik u".
 */
final class Asides {
    /** A topic is shorter than this. */
    private static final int TOPIC = 12;

    private final Reading reading;
    private final Clauses clauses;
    private final List<Span> times;
    private final List<Integer> words;

    Asides(Reading reading, Clauses clauses, List<Span> times) {
        this.reading = reading;
        this.clauses = clauses;
        this.times = times;
        this.words = words(reading, times);
    }

    /** The times that seldom belong to a promise in this clause. */
    List<Span> of(Clause clause) {
        List<Span> asides = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Clause own = clauses.at(words.get(i));
            boolean relative = own != clause && own.kind().equals("betrekkelijk");
            if (relative || own == clause && isInTopic(i, clause)) {
                asides.add(times.get(i));
            }
        }
        return asides;
    }

    /**
     * Whether a time belongs to the topic: to one before the finite verb, or in a later one unless a verb follows ("over de
     * plannen in mei informeren").
     */
    private boolean isInTopic(int time, Clause clause) {
        int over = topic(words.get(time), clause);
        boolean later = over >= 0 && over >= clause.finite();
        return over >= 0 && !(later && isBeforeVerb(time));
    }

    private boolean isBeforeVerb(int time) {
        int at = words.get(time);
        while (at < reading.size() && reading.word(at).start() < times.get(time).end()) {
            at++;
        }
        return reading.isVerb(at);
    }

    /** The "over" that opens a topic with this word in it; a verb, a pronoun or the Chamber ends one. -1 when there is none. */
    private int topic(int time, Clause clause) {
        for (int at = time - 1; at >= Math.max(clause.first(), time - TOPIC); at--) {
            if (reading.is(at, "over", "inzake", "omtrent")) {
                return at < time - 1 ? at : -1;
            }
            if (reading.isVerb(at)
                    || reading.has(at, WordKind.PRONOUN) && !reading.is(at, "het")
                    || reading.has(at, WordKind.RECEIVER)) {
                return -1;
            }
        }
        return -1;
    }

    /** The first word of each time; both stand in the order of the text. */
    private static List<Integer> words(Reading reading, List<Span> times) {
        List<Integer> words = new ArrayList<>();
        int at = 0;
        for (Span time : times) {
            while (at + 1 < reading.size() && reading.word(at).start() < time.start()) {
                at++;
            }
            words.add(at);
        }
        return words;
    }
}
