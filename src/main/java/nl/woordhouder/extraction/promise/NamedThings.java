// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.promise.Reading.Found;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.WordLists;

/** Finds the phrase of a sentence that best names what it is about: "het herstel van de sluis bij Delfzijl". */
final class NamedThings {
    private static final WordLists LISTS = WordLists.read("onderwerp");
    private static final Set<String> PERSONS = Set.copyOf(LISTS.list("personen"));
    private static final Set<String> POINTING = Set.copyOf(LISTS.list("wijzend"));
    private static final Set<String> ABOUT = Set.copyOf(LISTS.list("over"));
    private static final Set<String> LINKS = Set.copyOf(LISTS.list("verbindt"));
    private static final Set<String> NO_NAMES = Set.copyOf(LISTS.list("geen_naam"));
    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("ig", "lijk", "isch", "baar", "loos", "zaam", "ief", "eel", "end", "nieuw", "groot", "breed");
    private static final int MOST_WORDS = 14;
    private static final int MOST_QUOTED = 25;
    /** A phrase that tells less is no line of its own: "ondersteuning", "doeltreffendheid". */
    private static final int ENOUGH = 3;

    private static final int IS_TOPIC = 3;
    private static final int QUOTED = 3;
    private static final int BESIDE = 2;

    private final String text;
    private final Reading reading;
    private final BitSet taken = new BitSet();

    NamedThings(String text, Reading reading, List<Span> times) {
        this.text = text;
        this.reading = reading;
        for (Found found : reading.marks()) {
            if (found.mark().kind().equals("wie")) {
                taken.set(found.from(), Portfolio.end(reading, found.to()));
            }
        }
        for (int at = 0; at < reading.size(); at++) {
            Span word = reading.word(at).span();
            if (times.stream().anyMatch(time -> time.contains(word))) {
                taken.set(at);
            }
        }
    }

    /** The phrase; empty when none tells enough to recognise something by. */
    String best() {
        String best = "";
        int most = 0;
        int at = 0;
        while (at < reading.size()) {
            int end = end(at);
            if (end > at) {
                String words = spelled(at, end);
                int substance = Substance.of(words) + strength(at);
                int weight = substance >= ENOUGH && !isPerson(at) && !isBare(at)
                        ? substance + (isTopic(at) ? IS_TOPIC : 0)
                        : 0;
                if (weight >= most && weight > 0) {
                    best = words;
                    most = weight;
                }
            }
            at = Math.max(end, at + 1);
        }
        return best;
    }

    /** What stands behind "over" is what it is about. */
    private boolean isTopic(int from) {
        return ABOUT.contains(reading.form(from - 1));
    }

    /**
     * A title between quotes names best; "haar portefeuille" needs what it points at, and what stands behind "binnen" or
     * "tijdens" is only where or when.
     */
    private int strength(int from) {
        boolean framed = reading.is(from - 1, "binnen", "tijdens", "na", "zonder", "namens", "volgens", "via");
        return (isQuote(from) ? QUOTED : 0) - (framed || POINTING.contains(reading.form(from)) ? BESIDE : 0);
    }

    private boolean isPerson(int from) {
        int at = isDetermined(from) ? from + 1 : from;
        return PERSONS.contains(reading.form(at)) || PERSONS.contains(reading.form(at - 1));
    }

    /** "ingevuld in samenwerking": without article, adjective, preposition or capital it may well be a verb. */
    private boolean isBare(int from) {
        return !isDetermined(from)
                && !isQuote(from)
                && !isAdjective(from)
                && !reading.isCapital(from)
                && !isTopic(from)
                && !LINKS.contains(reading.form(from - 1));
    }

    private boolean isDetermined(int at) {
        return reading.has(at, WordKind.ARTICLE) || POINTING.contains(reading.form(at));
    }

    /** The word after the phrase that starts here; no further than {@code from} when none does. */
    private int end(int from) {
        int end = core(isDetermined(from) ? from + 1 : from);
        while (end > from && end - from < MOST_WORDS && links(end)) {
            int next = end + 1;
            int core = core(isDetermined(next) ? next + 1 : next);
            if (core < 0) {
                break;
            }
            end = core;
        }
        return end;
    }

    private boolean links(int at) {
        return LINKS.contains(reading.form(at)) || reading.is(at, "en") && names(at + 1);
    }

    /** The word after adjectives, noun and the name behind it; -1 when no noun stands there. */
    private int core(int from) {
        if (isQuote(from)) {
            return quoteEnd(from);
        }
        int at = from;
        while (isAdjective(at)) {
            at++;
        }
        if (!names(at)) {
            return -1;
        }
        at++;
        while (reading.isCapital(at) && names(at)) {
            at++;
        }
        return isQuote(at) ? Math.max(at, quoteEnd(at)) : at;
    }

    private boolean isAdjective(int at) {
        String form = reading.form(at);
        boolean ends = form.endsWith(reading.isCapital(at) ? "se" : "e")
                || reading.has(at, WordKind.ADJECTIVE)
                || endsLikeAdjective(form);
        return ends && names(at) && (names(at + 1) || isQuote(at + 1));
    }

    private static boolean endsLikeAdjective(String form) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (form.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuote(int at) {
        return reading.is(at, "«", "“", "‘");
    }

    private int quoteEnd(int from) {
        for (int at = from + 1; at < Math.min(reading.size(), from + MOST_QUOTED); at++) {
            if (reading.is(at, "»", "”", "’")) {
                return at + 1;
            }
        }
        return -1;
    }

    /** Whether a word may stand for a thing or tell its kind. */
    private boolean names(int at) {
        String form = reading.form(at);
        boolean grammar = reading.has(at, WordKind.PREPOSITION)
                || reading.has(at, WordKind.ARTICLE)
                || reading.has(at, WordKind.PRONOUN)
                || reading.has(at, WordKind.ADVERB)
                || reading.has(at, WordKind.FILLER)
                || reading.has(at, WordKind.OPENER);
        return form.length() > 1
                && Character.isLetter(form.charAt(0))
                && !grammar
                && !form.endsWith("eerd")
                && !taken.get(at)
                && !reading.isVerb(at)
                && !reading.is(at - 1, "te")
                && !POINTING.contains(form)
                && !LINKS.contains(form)
                && !NO_NAMES.contains(form)
                && !reading.is(at, "en", "of", "maar", "want", "als", "dan", "te");
    }

    private String spelled(int from, int to) {
        int start = isDetermined(from) && !POINTING.contains(reading.form(from)) ? from + 1 : from;
        return text.substring(reading.word(start).start(), reading.word(to - 1).end());
    }
}
