// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.woordhouder.extraction.facts.DateMention.Tense;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.WordLists;

/** Whether a day lies in the past or the future of the text that names it, from the verb in its part of the sentence. */
final class DateTense {
    private static final WordLists WORDS = WordLists.read("dagen");
    private static final Set<String> PAST = Set.copyOf(WORDS.list("verleden"));
    /** With a participle these are past as well: "is gepubliceerd", "heb ik gesproken". */
    private static final Set<String> AUXILIARIES = Set.copyOf(WORDS.list("voltooid"));

    private static final Pattern PARTICIPLE =
            Pattern.compile("ge\\p{L}+(?:d|t|en)|(?:be|ver|ont|her)\\p{L}+(?:d|t|en)|\\p{L}{2,5}ge\\p{L}+(?:d|t|en)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern UP_TO_AND_INCLUDING = Pattern.compile("tot\\s+en\\s+met$");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");

    /** Days on which laws and years begin and end are named in every tense. */
    private static final Set<String> LEGAL_DAYS = Set.copyOf(WORDS.list("dagen-van-wetten"));

    private static final Set<String> FUTURE = Set.copyOf(WORDS.list("toekomst"));
    /** A day after one of these is a limit, no event. */
    private static final List<String> LIMITS = WORDS.list("grens");

    /** How far around a day its verb is looked for. */
    private static final int BEFORE = 120;

    private static final int AFTER = 80;

    private DateTense() {}

    static Tense of(String text, Span sentence, DateMention mention) {
        if (mention.tense() != Tense.OPEN || LEGAL_DAYS.contains(mention.day() + "-" + mention.month())) {
            return mention.tense();
        }
        int start = Math.max(sentence.start(), mention.span().start() - BEFORE);
        String before = text.substring(
                Math.min(start, mention.span().start()), mention.span().start());
        if (endsWithLimit(before)) {
            return Tense.OPEN;
        }
        int end = Math.min(sentence.end(), mention.span().end() + AFTER);
        String after = text.substring(
                mention.span().end(), Math.max(end, mention.span().end()));
        List<String> words = words(before + " " + after);
        boolean future = words.stream().anyMatch(FUTURE::contains);
        boolean past = isPast(words);
        if (future == past) {
            return Tense.OPEN;
        }
        return future ? Tense.FUTURE : Tense.PAST;
    }

    private static boolean isPast(List<String> words) {
        boolean perfect = words.stream().anyMatch(AUXILIARIES::contains)
                && words.stream().anyMatch(word -> PARTICIPLE.matcher(word).matches());
        return perfect || words.stream().anyMatch(PAST::contains);
    }

    /** "tot" between two days belongs to the span of an event ("23 september tot 3 oktober", "23 tot en met 28 mei"). */
    private static boolean endsWithLimit(String before) {
        String words = UP_TO_AND_INCLUDING
                .matcher(before.stripTrailing().toLowerCase(Locale.ROOT))
                .replaceFirst("tot");
        String last = words.substring(lastSpace(words) + 1);
        if (!last.equals("tot")) {
            return LIMITS.contains(last);
        }
        String first = words.substring(0, words.length() - last.length()).stripTrailing();
        String firstDay = first.substring(lastSpace(first) + 1);
        return !DAY.matcher(firstDay).matches()
                && DateScanner.in("1 " + firstDay, new Span(0, firstDay.length() + 2))
                        .isEmpty();
    }

    private static int lastSpace(String words) {
        return Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n'));
    }

    private static List<String> words(String text) {
        return List.of(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)));
    }
}
