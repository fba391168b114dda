// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.Set;
import nl.woordhouder.extraction.promise.Reading.Found;
import org.jspecify.annotations.Nullable;

/** Finds who acts in a clause: a pronoun, an office or service, somebody else, or nobody in a passive. */
final class Actors {
    /** With these verbs the Chamber acts, whoever acts in the clause before. */
    private static final Set<String> RECEIVING = Set.of("ontvangen", "vernemen", "aantreffen", "hebben");

    private static final String[] PERSONS = {"het", "hij", "zij", "ze"};

    private final Reading reading;
    private final Products products;
    private final int us;

    Actors(Reading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.products = new Products(reading);
        this.us = vocabulary.number("wie", "ik");
    }

    /** Adds the actor of a clause to the traits; {@code inherited} is the actor of the clause it continues, or null. */
    void addTo(BitSet traits, Clause clause, Verb verb, @Nullable Integer inherited) {
        boolean passive = traits.get(Trait.PASSIVE.ordinal());
        traits.set(passive ? agent(clause) : subject(clause, verb, inherited));
    }

    /** The actor that a clause names as its subject, or null when it names none. */
    @Nullable
    Integer of(Clause clause) {
        return named(clause, false);
    }

    private int subject(Clause clause, Verb verb, @Nullable Integer inherited) {
        Integer named = named(clause, verb.deed().equals("verzoeken"));
        if (named != null) {
            return named;
        }
        Integer meant = meant(clause);
        if (meant != null) {
            return meant;
        }
        boolean receiver = reading.marks().stream()
                .anyMatch(found -> found.mark().wordKind() == WordKind.RECEIVER
                        && isIn(found, clause)
                        && isSubject(found, clause));
        if (receiver && RECEIVING.contains(verb.deed())) {
            return Trait.RECEIVER_ACTS.ordinal();
        }
        if (inherited != null) {
            return inherited;
        }
        if (reading.isFirstPerson(clause.finite())) {
            return us;
        }
        if (receiver) {
            return Trait.RECEIVER_ACTS.ordinal();
        }
        return (products.isSubject(clause, verb) ? Trait.PRODUCT_ACTS : Trait.THIRD_PARTY).ordinal();
    }

    /** "Wanneer het kabinet besluit, zal het de Kamer inlichten": the office that a pronoun stands for; else null. */
    private @Nullable Integer meant(Clause clause) {
        int finite = clause.finite();
        boolean before = finite > clause.first() && reading.is(finite - 1, PERSONS);
        if (finite < 0 || !before && !reading.is(finite + 1, PERSONS)) {
            return null;
        }
        Integer office = null;
        for (Found found : reading.marks()) {
            if (found.mark().wordKind() == WordKind.ACTOR
                    && found.mark().trait() != us
                    && found.to() <= finite
                    && !clause.has(found.from())
                    && !reading.has(found.from() - 1, WordKind.PREPOSITION)
                    && !reading.has(found.from() - 2, WordKind.PREPOSITION)
                    && !isForeign(found)) {
                office = found.mark().trait();
            }
        }
        return office;
    }

    private @Nullable Integer named(Clause clause, boolean asks) {
        Integer office = null;
        for (Found found : reading.marks()) {
            if (found.mark().wordKind() != WordKind.ACTOR || !isIn(found, clause) || isForeign(found)) {
                continue;
            }
            if (found.mark().trait() == us) {
                return us;
            }
            if (office == null && isSubject(found, clause) && !(asks && isAsked(found, clause))) {
                office = found.mark().trait();
            }
        }
        return office;
    }

    /** "de Duitse regering", "de Poolse minister": an adjective with a capital. */
    private boolean isForeign(Found found) {
        int before = found.from() - 1;
        return reading.isCapital(before)
                && reading.form(before).endsWith("se")
                && !reading.is(before, "nederlandse", "haagse");
    }

    /** The agent of a passive stands after "door"; without it the government is implied. */
    private int agent(Clause clause) {
        for (int word : clause.words()) {
            if (reading.form(word).equals("door")
                    && !reading.has(word - 1, WordKind.ARTICLE)
                    && !reading.is(word + 1, "middel", "te")) {
                Integer office = officeAfter(word, clause);
                return office == null ? Trait.THIRD_PARTY.ordinal() : office;
            }
        }
        return Trait.NOBODY.ordinal();
    }

    private @Nullable Integer officeAfter(int door, Clause clause) {
        for (Found found : reading.marks()) {
            if (found.mark().wordKind() == WordKind.ACTOR
                    && found.from() > door
                    && found.from() <= door + 4
                    && isIn(found, clause)) {
                return found.mark().trait();
            }
        }
        return null;
    }

    /** "De motie verzoekt de regering": whom a verb of asking names after a subject in front is the one who is asked. */
    private boolean isAsked(Found found, Clause clause) {
        boolean frontIsSubject = clause.first() < clause.finite() && reading.has(clause.first(), WordKind.ARTICLE);
        return frontIsSubject && found.from() > clause.finite();
    }

    /** A subject carries no preposition: "aan de minister", "van het kabinet", "van mij en de minister" do not act. */
    private boolean isSubject(Found found, Clause clause) {
        int before = found.from() - 1;
        while (before >= clause.first()
                && (reading.has(before, WordKind.ARTICLE)
                        || reading.is(before, "tweede", "eerste", "vaste", "verantwoordelijke"))) {
            before--;
        }
        if (reading.is(before, "en") && reading.is(before - 1, "mij", "hem", "haar", "ons")) {
            before -= 2;
        }
        return !reading.has(before, WordKind.PREPOSITION);
    }

    private boolean isIn(Found found, Clause clause) {
        return clause.has(found.from());
    }
}
