// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import nl.woordhouder.extraction.deadline.period.CalendarDate;

/** Dates in digits with a year: 15-04-2026, 1/7/2026, 15.04.26 and 2026-04-15. The day comes before the month. */
final class DigitDate {
    private DigitDate() {}

    /** The date that starts here as yyyymmdd; 0 when there is none. */
    static int read(String text, int start, int end) {
        int first = run(text, start, end);
        int second = next(text, start, end, first);
        int third = second < 0 ? -1 : next(text, start, end, second);
        if (third < 0 || third < end && continues(text, third, end)) {
            return 0;
        }
        int a = number(text, start, first);
        int b = number(text, first + 1, second);
        int c = number(text, second + 1, third);
        boolean yearFirst = first - start == 4;
        int year = yearFirst ? a : c < 100 ? 2000 + c : c;
        int day = yearFirst ? c : a;
        boolean written = yearFirst || third - second - 1 != 1 && third - second - 1 != 3;
        boolean plausible = written && year >= 1900 && year < 2200 && CalendarDate.exists(day, b);
        return plausible ? year * 10000 + b * 100 + day : 0;
    }

    /** The offset just after a date that {@link #read} found. */
    static int end(String text, int start, int end) {
        int first = run(text, start, end);
        return run(text, run(text, first + 1, end) + 1, end);
    }

    /** The end of the digits after a separator like the one before; -1 when there are none. */
    private static int next(String text, int start, int end, int separator) {
        if (separator >= end || "-/.".indexOf(text.charAt(separator)) < 0) {
            return -1;
        }
        boolean same = text.charAt(separator) == text.charAt(run(text, start, end));
        int digitsEnd = run(text, separator + 1, end);
        int length = digitsEnd - separator - 1;
        return same && length > 0 && length <= 4 ? digitsEnd : -1;
    }

    private static boolean continues(String text, int at, int end) {
        char c = text.charAt(at);
        return Letters.isLetter(c)
                || (c == '-' || c == '/' || c == '.') && at + 1 < end && Letters.isDigit(text.charAt(at + 1));
    }

    private static int run(String text, int start, int end) {
        int at = start;
        while (at < end && Letters.isDigit(text.charAt(at)) && at - start < 5) {
            at++;
        }
        return at;
    }

    private static int number(String text, int start, int end) {
        int value = 0;
        for (int at = start; at < end; at++) {
            value = 10 * value + text.charAt(at) - '0';
        }
        return value;
    }
}
