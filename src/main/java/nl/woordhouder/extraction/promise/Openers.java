// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Set;
import nl.woordhouder.extraction.promise.Reading.Found;
import org.jspecify.annotations.Nullable;

/** Decides whether a word that can open a subordinate clause does so here: "dat" and "die" are pronouns as well. */
final class Openers {
    private static final Set<String> SUBJECT_START = Set.of(
            "ik", "wij", "we", "u", "hij", "zij", "ze", "er", "het", "de", "een", "uw", "deze", "die", "dit", "dat",
            "mijn", "onze", "ons", "daar", "hier", "men", "je", "mensen", "zo");

    /** "indien nodig", "waar mogelijk": no clause, since no verb follows. */
    private static final String[] VERBLESS = {"mogelijk", "nodig", "relevant", "gewenst", "wenselijk", "passend"};

    /** "Ja, die brief krijgt u": a clause begins anew behind one of these and a comma. */
    private static final Set<String> INTERJECTIONS =
            Set.of("ja", "nee", "hoor", "oké", "goed", "zeker", "nou", "voorzitter", "prima", "absoluut", "uiteraard");

    private static final Set<String> SAYING = Set.of(
            "zeggen", "toezeggen", "informeren", "vinden", "afspreken", "streven", "verzoeken", "besluiten", "plannen");

    private final Reading reading;
    private final VerbsAhead ahead;

    Openers(Reading reading) {
        this.reading = reading;
        this.ahead = new VerbsAhead(reading);
    }

    /** The opener that starts at this word and opens a clause inside {@code current}, or null. */
    @Nullable
    Found at(int at, Clause current) {
        Found longest = null;
        for (Found found : reading.marks()) {
            if (found.from() == at
                    && found.mark().wordKind() == WordKind.OPENER
                    && (longest == null || found.to() > longest.to())) {
                longest = found;
            }
        }
        return longest != null && opens(at, current) ? longest : null;
    }

    /** The kind of clause: "dat" and "welke" after a noun open a relative clause. */
    String kind(Found opener) {
        String word = reading.form(opener.from());
        if (word.equals("dat") && (tellsOfProduct(opener.from()) || isOfThing(opener.from()))) {
            return "betrekkelijk";
        }
        if (word.equals("dat")) {
            return reading.isVerb(opener.from() - 1) || SUBJECT_START.contains(reading.form(opener.from() + 1))
                    ? "dat"
                    : "betrekkelijk";
        }
        if (word.equals("die")
                || word.equals("welke") && reading.form(opener.from() - 1).equals(",")) {
            return "betrekkelijk";
        }
        return opener.mark().value();
    }

    /** "een plan opgesteld dat voor de zomer": behind a participle that says nothing, "dat" is the plan. */
    private boolean tellsOfProduct(int at) {
        return reading.isParticiple(at - 1)
                && !SUBJECT_START.contains(reading.form(at + 1))
                && reading.verbals(at - 1).stream()
                        .noneMatch(sense -> SAYING.contains(sense.verb().deed()));
    }

    /** "een plan van aanpak, dat ik u zal sturen": behind a thing and a comma. */
    private boolean isOfThing(int at) {
        return reading.is(at - 1, ",")
                && reading.marks().stream().anyMatch(found -> found.to() == at - 1 && Products.isProduct(found.mark()));
    }

    /** Whether the word always opens a subordinate clause. */
    boolean isClear(int at) {
        return reading.has(at, WordKind.OPENER)
                && !reading.is(at, "dat", "die", "of", "als", "door", "zonder", "om", "waar", "wat", "wie", "hoe");
    }

    private boolean opens(int at, Clause current) {
        boolean start = current.words().isEmpty()
                || current.first() == at - 1 && reading.is(at - 1, "ook", "zelfs", "alleen", "pas")
                || at > 0 && reading.is(at - 1, "en", "maar", "want", "dus", ":", ";", "—", "–")
                || reading.is(at - 1, ",") && INTERJECTIONS.contains(reading.form(at - 2));
        return switch (reading.form(at)) {
            case "dat" -> !start && ahead.hasVerb(at) && thatOpens(at) && !isLetKnow(at, current);
            case "die" -> !start && whoOpens(at) && ahead.hasVerbForBoth(at, current);
            case "indien" -> !reading.is(at + 1, VERBLESS);
            case "zoals" -> !reading.is(at + 1, "gebruikelijk", "altijd", "afgesproken");
            case "of" ->
                reading.is(at + 1, "ik", "we", "wij", "u", "er", "hij", "zij", "men")
                        || SUBJECT_START.contains(reading.form(at + 1))
                                && (reading.isVerb(at - 1) || reading.is(at - 1, ",", "vraag", "toe"))
                        || reading.is(at + 1, "en");
            case "als" ->
                start
                        || SUBJECT_START.contains(reading.form(at + 1)) && !reading.is(at + 1, "een", "de", "het")
                        || reading.is(at - 1, ",");
            case "om", "door", "zonder", "teneinde" -> infinitiveFollows(at);
            case "waar" -> !reading.is(at + 1, VERBLESS) && (!start || !reading.isFinite(at + 1));
            case "hoe" -> !start && !reading.is(at + 1, "dan");
            case "wat", "wie", "welke", "welk", "waarom", "hoeveel" -> !start;
            case "mocht", "mochten" -> start;
            default -> true;
        };
    }

    /**
     * "dat" is a pronoun after an auxiliary or a preposition, when a particle or its own verb follows, and before a verb at
     * the end of the clause ("als u dat wenst,").
     */
    private boolean thatOpens(int at) {
        boolean subjectFollows =
                SUBJECT_START.contains(reading.form(at + 1)) && !reading.is(at + 1, "daar", "hier", "zo");
        if (reading.is(at - 1, "dat")) {
            return false;
        }
        boolean object = reading.is(at + 2, ",") && !subjectFollows;
        if (object || reading.isFinite(at + 1) && reading.has(at + 2, WordKind.PRONOUN)) {
            return false;
        }
        if (reading.is(at - 1, "uit", "vanuit", "ervanuit")
                && reading.is(at - 2, "ervan", "van", "er", "daarvan", "ga", "gaan")) {
            return true;
        }
        if (reading.is(at - 1, "laat", "laten") || reading.is(at + 1, "als")) {
            return false;
        }
        if (reading.has(at - 1, WordKind.PREPOSITION)
                || reading.has(at - 1, WordKind.PRONOUN)
                || reading.has(at - 1, WordKind.ADVERB)) {
            return subjectFollows;
        }
        if (reading.isParticiple(at - 1)) {
            return true;
        }
        if (reading.isVerb(at - 1)) {
            boolean pronoun = reading.isAuxiliary(at - 1)
                    || reading.has(at + 1, WordKind.PREPOSITION)
                    || reading.has(at + 1, WordKind.ADVERB);
            return subjectFollows || !pronoun;
        }
        return true;
    }

    private boolean whoOpens(int at) {
        boolean afterVerb = reading.isVerb(at - 1);
        boolean main = reading.isFinite(at + 1) && reading.has(at + 2, WordKind.PRONOUN);
        return !main
                && !afterVerb
                && !reading.has(at - 1, WordKind.PREPOSITION)
                && !reading.has(at - 1, WordKind.PRONOUN)
                && !reading.is(at - 1, "al", "nog", "ook", "dan", "wel", "juist", "precies");
    }

    /** "ik laat de Kamer dat in mei weten": "dat" is what is let known. */
    private boolean isLetKnow(int at, Clause current) {
        if (!current.hasFinite() || !reading.is(current.finite(), "laat", "laten")) {
            return false;
        }
        int ahead = at + 1;
        while (ahead < reading.size()
                && reading.word(ahead).isLetters()
                && !reading.isFinite(ahead)
                && !reading.is(ahead, "weten")) {
            ahead++;
        }
        return reading.is(ahead, "weten");
    }

    private boolean infinitiveFollows(int at) {
        for (int ahead = at + 1; ahead < Math.min(reading.size(), at + 40); ahead++) {
            if (reading.is(ahead, ",", ";")) {
                return false;
            }
            if (reading.form(ahead).equals("te")) {
                return true;
            }
        }
        return false;
    }
}
