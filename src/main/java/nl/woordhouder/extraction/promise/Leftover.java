// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.woordhouder.extraction.promise.Reading.Found;
import nl.woordhouder.extraction.text.Span;

/** Tells which words of a frame remain when actor, receiver, auxiliaries, deadline and filling words are taken out. */
final class Leftover {
    private static final Set<String> KEPT_KINDS =
            Set.of("dat", "of", "vraagwoord", "betrekkelijk", "doel", Clause.QUOTE);
    private static final Set<String> HOLDERS = Set.of("aan", "naar", "richting", "door", "met", "bij", "namens");
    private static final Set<String> DETERMINERS =
            Set.of("de", "het", "uw", "beide", "mijn", "onze", "tweede", "eerste");

    private final Reading reading;
    private final Clauses clauses;
    private final Clause clause;
    private final BitSet kept = new BitSet();

    /** What remains of the clause of {@code frame}; {@code times} are the deadline words of the sentence. */
    Leftover(Reading reading, Clauses clauses, Frame frame, List<Span> times) {
        this.reading = reading;
        this.clauses = clauses;
        this.clause = frame.clause();
        for (int at = start(); at < reading.size(); at++) {
            kept.set(at, isOwn(at) ? !isHelper(at) : isBelow(clauses.at(at)));
        }
        reading.marks().forEach(this::dropParty);
        times.forEach(this::dropTime);
        dropNotes();
        dropLoneMarks();
    }

    /** Behind the comma of a condition whose verb the lexicon does not know ("als het dooit, stuur ik"). */
    private int start() {
        int finite = clause.finite();
        return !clause.isMain() && reading.is(finite - 1, ",") ? finite : Math.max(0, clause.first());
    }

    boolean has(int at) {
        return at >= 0 && kept.get(at);
    }

    void keep(int from, int to) {
        kept.set(from, to);
    }

    /** Takes out all verbs of the frame's own clause. */
    void dropVerbs() {
        clause.words().stream().filter(reading::isVerb).forEach(kept::clear);
    }

    void drop(int at) {
        kept.clear(at);
    }

    /** Whether a word stands in the frame's own clause. */
    boolean isOwn(int at) {
        return clauses.at(at) == clause;
    }

    /** Takes out the words that make one verb with the frame's: "op de hoogte" of "op de hoogte brengen". */
    void dropCompanions(Frame frame) {
        for (List<String> companion : frame.verb().companions()) {
            for (int at : clause.words()) {
                if (companion.equals(forms(at, companion.size()))) {
                    kept.clear(at, at + companion.size());
                }
            }
        }
    }

    private List<String> forms(int from, int size) {
        return IntStream.range(from, from + size).mapToObj(reading::form).toList();
    }

    /** The words that remain side by side, without marks of punctuation and "en" at either end. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int from = kept.nextSetBit(0); from >= 0; from = kept.nextSetBit(from)) {
            int to = kept.nextClearBit(from);
            Run run = trimmed(from, to);
            if (run.from() < run.to()) {
                runs.add(run);
            }
            from = to;
        }
        return runs;
    }

    private Run trimmed(int from, int to) {
        int start = from;
        while (start < to && isEdge(start)) {
            start++;
        }
        int end = to;
        while (end > start && (isEdge(end - 1) || reading.has(end - 1, WordKind.PREPOSITION))) {
            end--;
        }
        return new Run(start, end);
    }

    private boolean isEdge(int at) {
        boolean opening = reading.is(at, "«", "“", "»", "”");
        return !opening && !reading.word(at).isLetters()
                || reading.is(at, "en", "maar", "of", "dus", "want") && isOwn(at);
    }

    private boolean isHelper(int at) {
        boolean finite = at == clause.finite();
        boolean auxiliary = reading.isAuxiliary(at) && !reading.is(at, "laten", "blijven");
        boolean opener = at == clause.first() && reading.has(at, WordKind.OPENER);
        boolean pronoun = reading.has(at, WordKind.PRONOUN) && !reading.is(at, "het");
        boolean particleOfInfinitive = reading.is(at, "te") && reading.isVerb(at + 1);
        return finite || auxiliary || opener || particleOfInfinitive || pronoun || reading.has(at, WordKind.FILLER);
    }

    /** A clause inside that says what it is about; conditions, moments and asides do not, nor does what follows a comma. */
    private boolean isBelow(Clause other) {
        for (Clause at = other; at != null; at = at.parent()) {
            if (at == clause) {
                return true;
            }
            boolean aside = at.kind().equals("betrekkelijk")
                    && (reading.is(at.first() - 1, ",") || reading.is(at.first() - 2, ","));
            if (!KEPT_KINDS.contains(at.kind()) || aside || reading.is(at.first(), "door", "zonder")) {
                return false;
            }
        }
        return false;
    }

    private void dropParty(Found found) {
        boolean actor = found.mark().kind().equals("wie") && isSubjectOrAgent(found.from());
        boolean receiver = found.mark().kind().equals("aan") && isReceiver(found);
        if (isOwn(found.from()) && (actor || receiver)) {
            int from = found.from();
            while (from > 0 && isOwn(from - 1) && DETERMINERS.contains(reading.form(from - 1))) {
                from--;
            }
            from -= from > 0 && isOwn(from - 1) && HOLDERS.contains(reading.form(from - 1)) ? 1 : 0;
            kept.clear(from, actor ? Portfolio.end(reading, found.to()) : found.to());
        }
    }

    private boolean isReceiver(Found found) {
        return !found.mark().value().equals("leden") && !isOfSomething(found.from());
    }

    private boolean isSubjectOrAgent(int at) {
        return !isOfSomething(at)
                && !reading.is(at - 2, "aan", "met", "bij", "naar")
                && !reading.is(at - 1, "met", "aan", "naar");
    }

    /** "de wens van de Kamer", "vragen uit uw Kamer": part of what it is about. */
    private boolean isOfSomething(int at) {
        int before = at - 1;
        while (before > 0 && DETERMINERS.contains(reading.form(before))) {
            before--;
        }
        return reading.is(before, "van", "uit", "voor", "in", "over", "tussen");
    }

    /** A comma or bracket whose neighbour went goes with it. */
    private void dropLoneMarks() {
        for (int at = kept.nextSetBit(0); at >= 0; at = kept.nextSetBit(at + 1)) {
            if (!reading.word(at).isLetters()) {
                boolean opens = reading.is(at, "(", "«", "“");
                boolean closes = reading.is(at, ")", "»", "”");
                kept.set(at, (opens || has(at - 1)) && (closes || has(at + 1)));
            }
        }
    }

    /** "[3 ]": a note that a converter left in the sentence. */
    private void dropNotes() {
        for (int at = 0; at < reading.size(); at++) {
            if (reading.is(at, "[") && reading.is(at + 2, "]")) {
                kept.clear(at, at + 3);
            }
        }
    }

    private void dropTime(Span time) {
        for (int at = kept.nextSetBit(0); at >= 0; at = kept.nextSetBit(at + 1)) {
            if (time.contains(reading.word(at).span()) && isOwn(at)) {
                kept.clear(at);
            }
        }
    }
}
