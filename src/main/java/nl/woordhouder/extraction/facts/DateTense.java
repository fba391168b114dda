// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.woordhouder.extraction.facts.DateMention.Tense;
import nl.woordhouder.extraction.text.Span;

/** Whether a day lies in the past or the future of the text that names it, from the verb in its part of the sentence. */
final class DateTense {
    private static final Set<String> PAST = Set.of(
            "plaatsvond",
            "plaatsvonden",
            "vond",
            "vonden",
            "plaatsgevonden",
            "werd",
            "werden",
            "was",
            "waren",
            "had",
            "hadden",
            "heeft",
            "hebben",
            "heb",
            "sprak",
            "spraken",
            "ontving",
            "ontvingen",
            "stuurde",
            "gestuurd",
            "gesproken",
            "gehouden",
            "verzonden",
            "aangenomen",
            "ingediend",
            "gepubliceerd",
            "verschenen",
            "verscheen",
            "toegezegd",
            "gegeven");
    private static final Set<String> FUTURE = Set.of(
            "gepland", "plaatsvindt", "plaatsvinden", "voorzien", "geagendeerd", "ingepland", "vindt", "komende");
    /** A day after one of these is a limit, no event. */
    private static final List<String> LIMITS =
            List.of("voor", "vóór", "uiterlijk", "per", "vanaf", "tot", "sinds", "na", "sedert", "met");

    private DateTense() {}

    static Tense of(String text, Span sentence, DateMention mention) {
        if (mention.tense() != Tense.OPEN) {
            return mention.tense();
        }
        String before = text.substring(
                sentence.start(), Math.max(sentence.start(), mention.span().start()));
        if (endsWithLimit(before)) {
            return Tense.OPEN;
        }
        String after =
                text.substring(mention.span().end(), Math.max(mention.span().end(), sentence.end()));
        List<String> words = words(before.substring(Math.max(0, before.length() - 120)) + " "
                + after.substring(0, Math.min(80, after.length())));
        boolean future = words.stream().anyMatch(FUTURE::contains);
        boolean past = words.stream().anyMatch(PAST::contains);
        if (future == past) {
            return Tense.OPEN;
        }
        return future ? Tense.FUTURE : Tense.PAST;
    }

    /** "tot" between two days belongs to the span of an event ("23 september tot 3 oktober", "23 tot en met 28 mei"). */
    private static boolean endsWithLimit(String before) {
        String words = before.stripTrailing().toLowerCase(Locale.ROOT).replaceFirst("tot\\s+en\\s+met$", "tot");
        String last = words.substring(lastSpace(words) + 1);
        if (!last.equals("tot")) {
            return LIMITS.contains(last);
        }
        String first = words.substring(0, words.length() - last.length()).stripTrailing();
        String firstDay = first.substring(lastSpace(first) + 1);
        return !firstDay.matches("\\d{1,2}")
                && DateScanner.in("1 " + firstDay, new Span(0, firstDay.length() + 2))
                        .isEmpty();
    }

    private static int lastSpace(String words) {
        return Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n'));
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
}
