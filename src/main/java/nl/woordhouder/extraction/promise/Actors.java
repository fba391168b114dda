// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import nl.woordhouder.extraction.promise.Reading.Found;
import org.jspecify.annotations.Nullable;

/** Finds who acts in a clause: a pronoun, an office or service, somebody else, or nobody in a passive. */
final class Actors {
    private final Reading reading;
    private final Vocabulary vocabulary;

    Actors(Reading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.vocabulary = vocabulary;
    }

    /** Adds the actor of a clause to the traits; {@code inherited} is the actor of the clause it continues, or null. */
    void addTo(BitSet traits, Clause clause, Verb verb, @Nullable Integer inherited) {
        boolean passive = traits.get(Trait.PASSIVE.ordinal());
        traits.set(passive ? agent(clause) : subject(clause, verb, inherited));
    }

    private int subject(Clause clause, Verb verb, @Nullable Integer inherited) {
        int us = number("ik");
        Integer office = null;
        boolean receiver = false;
        for (Found found : reading.marks()) {
            if (!isIn(found, clause)) {
                continue;
            }
            String kind = found.mark().kind();
            if (kind.equals("wie") && found.mark().trait() == us) {
                return us;
            }
            if (kind.equals("wie") && office == null && isSubject(found, clause) && !isAsked(found, clause, verb)) {
                office = found.mark().trait();
            }
            receiver |= kind.equals("aan") && isSubject(found, clause);
        }
        if (office != null) {
            return office;
        }
        if (inherited != null) {
            return inherited;
        }
        if (reading.isFirstPerson(clause.finite())) {
            return us;
        }
        return receiver ? Trait.RECEIVER_ACTS.ordinal() : Trait.THIRD_PARTY.ordinal();
    }

    /** The agent of a passive stands after "door"; without it the government is implied. */
    private int agent(Clause clause) {
        for (int word : clause.words()) {
            if (reading.form(word).equals("door")
                    && !reading.has(word - 1, "lidwoord")
                    && !reading.is(word + 1, "middel", "te")) {
                Integer office = officeAfter(word, clause);
                return office == null ? Trait.THIRD_PARTY.ordinal() : office;
            }
        }
        return Trait.NOBODY.ordinal();
    }

    private @Nullable Integer officeAfter(int door, Clause clause) {
        for (Found found : reading.marks()) {
            if (found.mark().kind().equals("wie")
                    && found.from() > door
                    && found.from() <= door + 4
                    && isIn(found, clause)) {
                return found.mark().trait();
            }
        }
        return null;
    }

    /** "De motie verzoekt de regering": whom a verb of asking names after a subject in front is the one who is asked. */
    private boolean isAsked(Found found, Clause clause, Verb verb) {
        boolean frontIsSubject = clause.first() < clause.finite() && reading.has(clause.first(), "lidwoord");
        return verb.deed().equals("verzoeken") && frontIsSubject && found.from() > clause.finite();
    }

    /** A subject carries no preposition: "aan de minister", "van het kabinet" do not act. */
    private boolean isSubject(Found found, Clause clause) {
        int before = found.from() - 1;
        while (before >= clause.first()
                && (reading.has(before, "lidwoord")
                        || reading.is(before, "tweede", "eerste", "vaste", "verantwoordelijke"))) {
            before--;
        }
        return !reading.has(before, "voorzetsel");
    }

    private boolean isIn(Found found, Clause clause) {
        return clause.words().contains(found.from());
    }

    private int number(String who) {
        return vocabulary.number("wie", who);
    }
}
