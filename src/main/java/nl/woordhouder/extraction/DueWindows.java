// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import nl.woordhouder.extraction.deadline.DeadlineExpression;
import nl.woordhouder.extraction.deadline.Deadlines;
import org.jspecify.annotations.Nullable;

/** Computes due windows from a document's date as far as that is known. */
final class DueWindows {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    /** Two days far apart, before any document: words that mean the same from both need no document date. */
    private static final LocalDate EARLY = LocalDate.of(1990, 1, 1);

    private static final LocalDate LESS_EARLY = LocalDate.of(1994, 7, 15);

    private final Deadlines deadlines;
    private final DocumentDate date;

    DueWindows(Deadlines deadlines, DocumentDate date) {
        this.deadlines = deadlines;
        this.date = date;
    }

    /** Whether words lie before the document; they are no deadline then. */
    boolean isPast(DeadlineExpression words) {
        LocalDate earliest = date instanceof DocumentDate.Estimated estimated
                ? estimated.earliest()
                : date.certain().orElse(null);
        return earliest != null && deadlines.isPast(words, earliest);
    }

    /** The day to read dates without a year from, or null. */
    @Nullable
    LocalDate reference() {
        return date instanceof DocumentDate.Estimated estimated
                ? estimated.latest()
                : date.certain().orElse(null);
    }

    /** The window of deadline words; with a reason instead of bounds when the document's date leaves them open. */
    DueWindow of(DeadlineExpression words) {
        if (date.certain().isPresent()) {
            return deadlines.resolve(words, date.certain().get());
        }
        if (date instanceof DocumentDate.Estimated estimated) {
            return estimated(words, estimated);
        }
        return agreed(
                deadlines.resolve(words, EARLY),
                deadlines.resolve(words, LESS_EARLY),
                "de datum van het document is onbekend");
    }

    private DueWindow estimated(DeadlineExpression words, DocumentDate.Estimated estimated) {
        LocalDate earliest = estimated.earliest();
        LocalDate latest = estimated.latest();
        LocalDate one = earliest == null ? EARLY : earliest;
        LocalDate other = latest == null ? one.plusYears(20) : latest;
        return agreed(
                deadlines.resolve(words, one),
                deadlines.resolve(words, other),
                "de datum van het document is geschat (" + said(earliest) + " tot " + said(latest)
                        + ") en de termijn hangt ervan af");
    }

    /** The bounds on which two document dates agree. */
    private static DueWindow agreed(DueWindow one, DueWindow other, String reason) {
        boolean from = Objects.equals(one.from(), other.from());
        boolean until = Objects.equals(one.until(), other.until());
        boolean same = from && until;
        return new DueWindow(
                one.words(),
                one.wordsAt(),
                from ? one.from() : null,
                until ? one.until() : null,
                one.vague(),
                one.event(),
                one.recurrence(),
                same ? one.value() : null,
                one.mod(),
                same ? one.unresolved() : reason,
                same ? one.computation() : "");
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "onbekend" : DAY.format(day);
    }
}
