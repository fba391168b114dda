// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.Set;
import nl.woordhouder.extraction.promise.Reading.Found;
import nl.woordhouder.extraction.promise.Sense.Mark;
import org.jspecify.annotations.Nullable;

/** Finds the letter, report or bill that a clause speaks of: as its subject, or before the relative clause that it is. */
final class Products {
    /** A noun further before a relative clause than this is not what the clause is about. */
    private static final int REACH = 14;

    private static final Set<String> KINDS =
            Set.of("kamerstuk", "stuk", "wetsvoorstel", "gegevens", "antwoord", "motie");

    private static final Set<String> SENT = Set.of("kamerstuk", "wetsvoorstel", "antwoord");

    /** How far behind "van" or "aan" the party stands: "aan de Tweede Kamer". */
    private static final int PARTY = 3;

    private final Reading reading;

    Products(Reading reading) {
        this.reading = reading;
    }

    /** Whether a product is what the clause is about: "het wetsvoorstel volgt in mei", "de brief, die in mei volgt". */
    boolean isSubject(Clause clause, Verb verb) {
        if (clause.kind().equals("betrekkelijk") && reading.is(clause.first(), "die", "dat", "welke")) {
            return isForChamber(antecedent(clause));
        }
        return isForChamber(subject(clause, verb.deed().equals("komen") ? reading.size() : clause.finite()));
    }

    /** What the government sends the Chamber by its nature, unless it is "van de gemeente" or "aan de gemeente". */
    private boolean isForChamber(@Nullable Found product) {
        if (product == null || !SENT.contains(product.mark().value())) {
            return false;
        }
        int link = product.to();
        if (product.mark().value().equals("antwoord") || !reading.is(link, "van", "aan")) {
            return true;
        }
        for (Found found : reading.marks()) {
            boolean party =
                    found.mark().wordKind() == WordKind.ACTOR || found.mark().wordKind() == WordKind.RECEIVER;
            if (party && found.from() > link && found.from() <= link + PARTY) {
                return true;
            }
        }
        return false;
    }

    /** Adds what a relative clause hangs on to its traits: "een brief, die u in mei ontvangt". */
    void addTo(BitSet traits, Clause clause) {
        Found product = clause.kind().equals("betrekkelijk") ? antecedent(clause) : continued(clause);
        if (product == null && reading.is(clause.finite() + 1, "deze", "die", "ze", "dit", "dat")) {
            product = before(clause);
        }
        if (product != null) {
            traits.set(product.mark().trait());
        }
    }

    /** "De cijfers zijn in mei bekend en worden met u gedeeld": the subject of the clause that this one goes on. */
    private @Nullable Found continued(Clause clause) {
        Clause left = clause.left();
        boolean bare = clause.finite() == clause.first() + 1 && !reading.has(clause.finite() + 1, WordKind.PRONOUN);
        return left != null && bare ? subject(left, left.finite()) : null;
    }

    /** "Zodra de cijfers bekend zijn, worden deze met u gedeeld": the last product before the verb, in a clause inside. */
    private @Nullable Found before(Clause clause) {
        Found last = null;
        for (Found found : reading.marks()) {
            if (isProduct(found.mark()) && found.to() <= clause.finite() && !clause.has(found.from())) {
                last = found;
            }
        }
        return last;
    }

    /** The product that stands alone in a clause before a word. */
    private @Nullable Found subject(Clause clause, int end) {
        for (Found found : reading.marks()) {
            if (found.from() < end
                    && isProduct(found.mark())
                    && clause.has(found.from())
                    && standsAlone(found, clause)) {
                return found;
            }
        }
        return null;
    }

    /** The last product before a relative clause, in the clause around it, with no verb in between. */
    private @Nullable Found antecedent(Clause clause) {
        Found last = null;
        for (Found found : reading.marks()) {
            if (isProduct(found.mark()) && found.to() <= clause.first() && found.from() >= clause.first() - REACH) {
                last = found;
            }
        }
        return last != null && !verbBetween(last.to(), clause.first()) ? last : null;
    }

    private boolean verbBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            if (reading.isFinite(at)) {
                return true;
            }
        }
        return false;
    }

    /** No preposition stands before its article and adjectives. */
    private boolean standsAlone(Found found, Clause clause) {
        int before = found.from() - 1;
        while (before >= clause.first() && isAdjective(before)) {
            before--;
        }
        while (before >= clause.first() && reading.has(before, WordKind.ARTICLE)) {
            before--;
        }
        return !reading.has(before, WordKind.PREPOSITION);
    }

    private boolean isAdjective(int at) {
        return reading.form(at).endsWith("e")
                && !reading.isVerb(at)
                && !reading.has(at, WordKind.ARTICLE)
                && !reading.has(at, WordKind.PREPOSITION);
    }

    static boolean isProduct(Mark mark) {
        return mark.kind().equals("wat") && KINDS.contains(mark.value());
    }
}
