// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.promise.Reading.Found;

/**
 * Splits a sentence into clauses in one pass, with a stack. A subordinate clause opens at its conjunction and closes at
 * the comma after its verb or at the next finite verb, since a Dutch clause has one.
 */
public final class Clauses {
    private static final Set<String> CONDITIONS = Set.of("voorwaarde", "tijd");

    private final Reading reading;
    private final Openers openers;
    private final Coordination coordination;
    private final ClauseStack stack = new ClauseStack();
    private final ClauseMarks marks;
    private final Clause[] of;
    private int openerEnd;

    private Clauses(Reading reading) {
        this.reading = reading;
        this.openers = new Openers(reading);
        this.coordination = new Coordination(reading, openers);
        this.marks = new ClauseMarks(reading, stack, coordination);
        this.of = new Clause[reading.size()];
    }

    static Clauses of(Reading reading) {
        Clauses clauses = new Clauses(reading);
        for (int at = 0; at < reading.size(); at++) {
            clauses.read(at);
        }
        return clauses;
    }

    /** All clauses in the order in which they open. */
    List<Clause> all() {
        return stack.all();
    }

    /** The clause that a word belongs to. */
    Clause at(int word) {
        return of[word];
    }

    /** Whether a clause begins with "dan", behind a comma or not. */
    boolean opensWithThen(Clause clause) {
        int first = clause.first();
        return reading.is(first, "dan") || reading.is(first, ",") && reading.is(first + 1, "dan");
    }

    private void read(int at) {
        if (!reading.word(at).isLetters()) {
            marks.read(at);
        } else if (coordination.joins(at, stack.current())) {
            coordinate(at);
        } else {
            word(at);
        }
        stack.current().add(at);
        of[at] = stack.current();
    }

    private void coordinate(int at) {
        if (coordination.joinsMain(at, stack.current())) {
            stack.openMain();
        } else {
            stack.openBeside();
        }
    }

    private void word(int at) {
        Found opener = at < openerEnd ? null : openers.at(at, stack.current());
        if (opener == null) {
            verb(at);
        } else {
            openerEnd = opener.to();
            stack.open(openers.kind(opener));
        }
    }

    private void verb(int at) {
        if (isParticipleAdjunct(at) || isUnknownCondition(at) || isFinishedPurpose(at)) {
            stack.leave();
        }
        if (reading.isFinite(at)) {
            stack.leaveForVerb();
            takeFinite(at);
        } else if (!stack.current().isPurpose() && reading.mayBeFinite(at)) {
            takeFinite(at);
        }
    }

    private void takeFinite(int at) {
        if (!stack.current().hasFinite()) {
            stack.current().finite(at);
        }
    }

    /** "Zoals toegezegd in het debat zal ik": a comparison without a verb of its own ends at the verb of its parent. */
    private boolean isParticipleAdjunct(int at) {
        Clause current = stack.current();
        return current.kind().equals("vergelijking")
                && !current.hasFinite()
                && reading.isFinite(at)
                && (reading.has(at + 1, WordKind.PRONOUN)
                        || reading.has(at + 1, WordKind.RECEIVER)
                        || reading.has(at + 1, WordKind.ARTICLE))
                && current.words().stream().noneMatch(word -> reading.is(word, "ik", "wij", "we", "u", "hij", "men"));
    }

    /** "De toezegging om te overleggen is nagekomen": behind "te" and its verb a finite verb is that of the clause around. */
    private boolean isFinishedPurpose(int at) {
        Clause current = stack.current();
        return current.isPurpose()
                && !current.hasFinite()
                && current.parent() != null
                && !current.parent().hasFinite()
                && reading.isFinite(at)
                && reading.isVerb(at - 1)
                && reading.is(at - 2, "te");
    }

    /** "Wanneer de bruggen verzakken zal ik": a verb with "ik" behind it is not that of the condition before it. */
    private boolean isUnknownCondition(int at) {
        Clause current = stack.current();
        Clause parent = current.parent();
        boolean opensSentence =
                parent != null && parent.isMain() && parent.words().isEmpty();
        return opensSentence
                && CONDITIONS.contains(current.kind())
                && !current.hasFinite()
                && current.words().size() > 2
                && reading.isFinite(at)
                && reading.is(at + 1, "ik", "wij", "we");
    }
}
