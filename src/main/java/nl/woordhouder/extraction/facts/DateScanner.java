// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.woordhouder.extraction.facts.DateMention.Tense;
import nl.woordhouder.extraction.text.Span;

/** Finds the days that a text names: "9 februari 2026", "9 febr.", "12 mei jl.", "09-02-2026", "2026-02-09". */
final class DateScanner {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> SHORT_MONTHS =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> PAST = List.of("jl", "j.l", "jongstleden", "l.l", "laatstleden");
    private static final List<String> FUTURE = List.of("a.s", "aanstaande", "as.");

    private final String text;
    private final int end;

    private DateScanner(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The days named between two offsets, in their order. */
    static List<DateMention> in(String text, Span span) {
        DateScanner scanner = new DateScanner(text, span.end());
        List<DateMention> found = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            if (!isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int after = scanner.afterDigits(at);
            Optional<DateMention> mention = scanner.at(at, after);
            mention.ifPresent(found::add);
            at = mention.map(date -> date.span().end()).orElse(after);
        }
        return found;
    }

    private Optional<DateMention> at(int start, int after) {
        int digits = after - start;
        if (digits > 4 || start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return Optional.empty();
        }
        return digits <= 2 ? named(start, after).or(() -> numeric(start, after)) : iso(start, after);
    }

    private Optional<DateMention> named(int start, int afterDay) {
        int wordStart = afterSpace(afterDay);
        int wordEnd = wordStart;
        while (wordEnd < end && wordEnd - wordStart < 10 && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        int month = wordStart == afterDay
                ? 0
                : month(text.substring(wordStart, wordEnd).toLowerCase(Locale.ROOT));
        if (month == 0) {
            return Optional.empty();
        }
        int stop = wordEnd < end && text.charAt(wordEnd) == '.' ? wordEnd + 1 : wordEnd;
        int yearStart = afterSpace(stop);
        int yearEnd = afterDigits(yearStart);
        boolean year = yearEnd - yearStart == 4;
        return mention(
                new Span(start, year ? yearEnd : wordEnd),
                number(start, afterDay),
                month,
                year ? number(yearStart, yearEnd) : 0);
    }

    /** "09-02-2026", "9/2/2026": day, month, year. */
    private Optional<DateMention> numeric(int start, int afterDay) {
        int afterMonth = afterPart(afterDay, 2);
        int afterYear = afterMonth < 0 ? -1 : afterPart(afterMonth, 4);
        if (afterYear < 0 || afterYear - afterMonth != 5) {
            return Optional.empty();
        }
        return mention(
                new Span(start, afterYear),
                number(start, afterDay),
                number(afterDay + 1, afterMonth),
                number(afterMonth + 1, afterYear));
    }

    private Optional<DateMention> iso(int start, int afterYear) {
        int afterMonth = afterPart(afterYear, 2);
        int afterDay = afterMonth < 0 ? -1 : afterPart(afterMonth, 2);
        if (afterDay < 0 || text.charAt(afterYear) != '-') {
            return Optional.empty();
        }
        return mention(
                new Span(start, afterDay),
                number(afterMonth + 1, afterDay),
                number(afterYear + 1, afterMonth),
                number(start, afterYear));
    }

    /** After a separator and at most {@code digits} digits, or -1 when they do not follow. */
    private int afterPart(int at, int digits) {
        if (at >= end || "-/".indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        int after = afterDigits(at + 1);
        return after > at + 1 && after - at - 1 <= digits ? after : -1;
    }

    private Optional<DateMention> mention(Span span, int day, int month, int year) {
        boolean exists =
                day >= 1 && day <= 31 && month >= 1 && month <= 12 && (year == 0 || year > 1800 && year < 2200);
        return exists ? Optional.of(new DateMention(span, day, month, year, tense(span.end()))) : Optional.empty();
    }

    private Tense tense(int after) {
        int word = afterSpace(after);
        if (PAST.stream().anyMatch(past -> text.startsWith(past, word))) {
            return Tense.PAST;
        }
        return FUTURE.stream().anyMatch(future -> text.startsWith(future, word)) ? Tense.FUTURE : Tense.OPEN;
    }

    private static int month(String word) {
        int full = MONTHS.indexOf(word);
        if (full < 0 && word.length() >= 3 && word.length() <= 4) {
            full = SHORT_MONTHS.indexOf(word.substring(0, 3));
        }
        return full + 1;
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int afterDigits(int from) {
        int at = from;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
