// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.Candidate.Type;
import nl.woordhouder.extraction.text.Span;

/** Says in the words of a sentence what one of its frames is about: the thing or topic of a delivery, or the act. */
final class Topics {
    private static final Set<String> ABOUT = Set.of("over", "inzake", "omtrent", "betreffende", "rondom", "aangaande");
    private static final Set<String> TALK = Set.of("informeren", "terugkomen", "reageren", "ingaan", "vernemen");
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "mijn", "onze", "ons");
    private static final Set<String> LIKE_PREPOSITION = Set.of(
            "conform", "middels", "ten", "ter", "mede", "inclusief", "zoals", "ondanks", "gedurende", "samen", "mits");
    private static final int NOTHING = 9;

    private final String text;
    private final Reading reading;
    private final Clauses clauses;
    private final List<Span> times;

    Topics(String text, Reading reading, Clauses clauses, List<Span> times) {
        this.text = text;
        this.reading = reading;
        this.clauses = clauses;
        this.times = times;
    }

    /** The words of the topic, one line, as in the sentence; empty when the frame names nothing. */
    String of(Frame frame, Type type) {
        Leftover left = new Leftover(reading, clauses, frame, times);
        return type == Type.ACT ? new Act(text, reading, left, frame).words() : thing(left, frame);
    }

    /** The thing or topic among the words from {@code from} up to {@code to}; empty when they name nothing. */
    String between(Frame frame, int from, int to) {
        Leftover left = new Leftover(reading, clauses, frame, times);
        return thing(left, frame, from, to);
    }

    private String thing(Leftover left, Frame frame) {
        String thing = thing(left, frame, 0, reading.size());
        return thing.isEmpty() ? antecedent(frame.clause()) : thing;
    }

    private String thing(Leftover left, Frame frame, int from, int to) {
        left.dropVerbs();
        left.dropCompanions(frame);
        boolean talk = TALK.contains(frame.verb().deed());
        boolean comes = frame.verb().deed().equals("komen");
        return left.runs().stream()
                .filter(run -> run.from() >= from && run.to() <= to)
                .filter(run -> rank(run, talk, comes) < NOTHING && !isBare(run))
                .min(Comparator.comparing(run -> rank(run, talk, comes)))
                .map(this::words)
                .orElse("");
    }

    /** "prima", "achteraf": a single word without an article names something only when it is a thing to deliver. */
    private boolean isBare(Run run) {
        return run.to() - run.from() == 1
                && reading.marks().stream()
                        .noneMatch(found -> found.from() == run.from()
                                && found.mark().kind().equals("wat"));
    }

    /** Talk is about something, what is sent is something, and who comes comes with something. */
    private int rank(Run run, boolean talk, boolean comes) {
        if (comes && reading.is(run.from(), "met")) {
            return 0;
        }
        if (isPreposition(run.from())) {
            boolean about = about(run) >= 0;
            return about ? talk ? 0 : 2 : talk && reading.is(run.from(), "op", "aan", "van") ? 1 : NOTHING;
        }
        boolean clause = reading.has(run.from(), WordKind.OPENER);
        if (clause && reading.is(run.from(), "die", "waarin", "waarover", "waarmee")) {
            return NOTHING;
        }
        return clause ? 3 : about(run) >= 0 ? 0 : 1;
    }

    private int about(Run run) {
        for (int at = run.from(); at < run.to(); at++) {
            if (ABOUT.contains(reading.form(at))) {
                return at;
            }
            if (reading.is(at, "aanzien", "betrekking")) {
                return at + 1;
            }
        }
        return -1;
    }

    private String words(Run run) {
        int from = run.from();
        if (isPreposition(from)) {
            from = reading.is(from, "op", "aan", "met") ? from + 1 : Math.max(from, about(run)) + 1;
        }
        return spelled(from, run.to());
    }

    private boolean isPreposition(int at) {
        return reading.has(at, WordKind.PREPOSITION) && !reading.has(at, WordKind.OPENER)
                || ABOUT.contains(reading.form(at))
                || LIKE_PREPOSITION.contains(reading.form(at));
    }

    private String spelled(int from, int to) {
        int start = from;
        while (start < to
                && (ARTICLES.contains(reading.form(start))
                        || reading.is(start, "dat") && !reading.isVerb(start + 1) && to - start > 3)) {
            start++;
        }
        return start < to
                ? text.substring(
                                reading.word(start).start(),
                                reading.word(to - 1).end())
                        .replaceAll("\\s+", " ")
                : "";
    }

    /** "een analyse, waarover ik u informeer": what the relative clause hangs on, from its article on. */
    private String antecedent(Clause clause) {
        if (!clause.kind().equals("betrekkelijk") || clause.first() < 1) {
            return "";
        }
        int to = reading.is(clause.first() - 1, ",") ? clause.first() - 1 : clause.first();
        int from = to;
        while (from > 0 && !isEdge(from - 1)) {
            from--;
            if (reading.has(from, WordKind.ARTICLE) && !reading.is(from - 1, "van", "voor", "in")) {
                break;
            }
        }
        while (from < to && isPreposition(from)) {
            from++;
        }
        return from < to ? spelled(from, to) : "";
    }

    private boolean isEdge(int at) {
        return reading.isFinite(at) || !reading.word(at).isLetters() || reading.is(at, "ik", "u", "over", "met");
    }
}
