// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.extraction.promise.Reading.Found;
import org.jspecify.annotations.Nullable;

/**
 * Splits a sentence into clauses in one pass, with a stack. A subordinate clause opens at its conjunction and closes at
 * the comma after its verb or at the next finite verb, since a Dutch clause has one.
 */
final class Clauses {
    static final String MAIN = "hoofdzin";
    static final String QUOTE = "citaat";
    private static final String ASIDE = "tussenzin";
    private static final int FRONT_FIELD = 9;

    private final Reading reading;
    private final Openers openers;
    private final List<Clause> all = new ArrayList<>();
    private final Clause[] of;
    private Clause current;
    private int openerEnd;

    private Clauses(Reading reading) {
        this.reading = reading;
        this.openers = new Openers(reading);
        this.of = new Clause[reading.size()];
        this.current = open(null, null, MAIN);
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
        return all;
    }

    /** The clause that a word belongs to. */
    Clause at(int word) {
        return of[word];
    }

    private void read(int at) {
        Word word = reading.word(at);
        if (!word.isLetters()) {
            punctuation(at, word);
        } else if (isCoordination(at)) {
            coordinate(at);
        } else {
            Found opener = at < openerEnd ? null : openers.at(at, current);
            if (opener != null) {
                openerEnd = opener.to();
                current = open(current, null, openers.kind(opener));
            } else {
                verb(at);
            }
        }
        current.add(at);
        of[at] = current;
    }

    private void verb(int at) {
        if (isParticipleAdjunct(at)) {
            current = outer(current);
        }
        if (reading.isFinite(at)) {
            while (current.hasFinite() && current.parent() != null && !isAside(current)) {
                current = current.parent();
            }
            if (!current.hasFinite()) {
                current.finite(at);
            }
        } else if (!current.hasFinite() && !isPurpose(current) && reading.mayBeFinite(at)) {
            current.finite(at);
        }
    }

    /** "Zoals toegezegd in het debat zal ik": a comparison without a verb of its own ends at the verb of its parent. */
    private boolean isParticipleAdjunct(int at) {
        return current.kind().equals("vergelijking")
                && !current.hasFinite()
                && reading.isFinite(at)
                && (reading.has(at + 1, WordKind.PRONOUN)
                        || reading.has(at + 1, WordKind.RECEIVER)
                        || reading.has(at + 1, WordKind.ARTICLE))
                && current.words().stream().noneMatch(word -> reading.is(word, "ik", "wij", "we", "u", "hij", "men"));
    }

    private void punctuation(int at, Word word) {
        if (word.is(',')) {
            closeSubordinates();
            closeOpening(at);
            if (current.hasFinite() && startsMainClause(at + 1)) {
                current = open(current.parent(), current, current.isMain() ? MAIN : current.kind());
            }
        } else if (word.is('(')) {
            current = open(current, null, ASIDE);
        } else if (word.is('«') || word.is('“') || word.is('„')) {
            current = open(current, null, QUOTE);
        } else if (word.is('"')) {
            quotationMark();
        } else if (word.is(')')) {
            close(ASIDE);
        } else if (word.is('»') || word.is('”')) {
            close(QUOTE);
        } else if (word.is('—') || word.is('–')) {
            dash();
        } else if (word.is(':') || word.is(';')) {
            current = open(null, root(), MAIN);
        }
    }

    private void quotationMark() {
        if (isWithin(QUOTE)) {
            close(QUOTE);
        } else {
            current = open(current, null, QUOTE);
        }
    }

    private void dash() {
        if (isWithin(ASIDE)) {
            close(ASIDE);
        } else {
            current = open(current, null, ASIDE);
        }
    }

    /** "Als de proef slaagt, informeer ik": a clause at the start ends here, even when its verb is unknown. */
    private void closeOpening(int comma) {
        Clause parent = current.parent();
        boolean atStart = parent != null && parent.isMain() && parent.words().isEmpty() && !isAside(current);
        if (atStart && reading.isFinite(comma + 1)) {
            current = outer(current);
        }
    }

    private void closeSubordinates() {
        while (current.parent() != null && !isAside(current) && (current.hasFinite() || isPurpose(current))) {
            current = current.parent();
        }
    }

    /** "en", "maar" and their like open a new clause when the one before is complete and a finite verb follows soon. */
    private boolean isCoordination(int at) {
        boolean joins = reading.is(at, "en", "maar", "want", "dus", "doch", "alsmede", "respectievelijk");
        boolean inverted = reading.isFinite(at + 1) && reading.has(at + 2, WordKind.PRONOUN);
        return joins && finiteSoon(at + 1) >= 0 && (current.hasFinite() || inverted);
    }

    private void coordinate(int at) {
        int finite = finiteSoon(at + 1);
        boolean mainOrder =
                finite - at <= 1 ? current.isMain() : reading.has(at + 1, WordKind.PRONOUN) && finite - at == 2;
        boolean inverted = reading.has(finite + 1, WordKind.PRONOUN) || reading.has(finite + 1, WordKind.ACTOR);
        if (mainOrder || inverted) {
            Clause root = mainRoot();
            current = open(root.parent(), root, MAIN);
        } else {
            current = open(current.parent(), current, current.kind());
        }
    }

    private Clause mainRoot() {
        Clause clause = current;
        while (!clause.isMain() && clause.parent() != null) {
            clause = clause.parent();
        }
        return clause;
    }

    private int finiteSoon(int from) {
        for (int at = from; at < Math.min(reading.size(), from + FRONT_FIELD); at++) {
            if (!reading.word(at).isLetters() || openers.isClear(at)) {
                return -1;
            }
            if (reading.isFinite(at)
                    || at <= from + 1
                            && reading.mayBeFinite(at)
                            && reading.is(at, "zullen", "worden", "hebben", "kunnen")) {
                return at;
            }
        }
        return -1;
    }

    private boolean startsMainClause(int at) {
        int finite = reading.isFinite(at) ? -1 : reading.isFinite(at + 1) ? at + 1 : -1;
        return finite > 0 && (reading.has(at, WordKind.PRONOUN) || reading.has(finite + 1, WordKind.PRONOUN));
    }

    private void close(String kind) {
        if (isWithin(kind)) {
            while (!current.kind().equals(kind) && current.parent() != null) {
                current = current.parent();
            }
            current = outer(current);
        }
    }

    private boolean isWithin(String kind) {
        for (Clause clause = current; clause != null; clause = clause.parent()) {
            if (clause.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private static Clause outer(Clause clause) {
        Clause parent = clause.parent();
        return parent == null ? clause : parent;
    }

    private Clause root() {
        Clause clause = current;
        while (clause.parent() != null) {
            clause = clause.parent();
        }
        return clause;
    }

    private static boolean isAside(Clause clause) {
        return clause.kind().equals(ASIDE) || clause.kind().equals(QUOTE);
    }

    private static boolean isPurpose(Clause clause) {
        return clause.kind().equals("doel");
    }

    private Clause open(@Nullable Clause parent, @Nullable Clause left, String kind) {
        Clause clause = new Clause(parent, left, kind);
        all.add(clause);
        return clause;
    }
}
