// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.woordhouder.reminder.CalendarChange.Sent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SOON = TODAY.plusDays(9);

    @Test
    void aNewDateIsTold() {
        assertThat(between(List.of(), SOON)).containsExactly(change(0, SOON, false));
    }

    @Test
    void aDateThatTheReaderHasIsNotToldAgain() {
        assertThat(between(List.of(sent(0, SOON, SOON)), SOON)).isEmpty();
    }

    @Test
    void aDateInThePastIsNoAppointment() {
        assertThat(between(List.of(), TODAY.minusDays(1))).isEmpty();
        assertThat(between(List.of(), TODAY)).hasSize(1);
    }

    @Test
    void whatMovedGoesAlongUnderTheNextNumberHoweverFarAhead() {
        LocalDate far = TODAY.plusYears(1);

        assertThat(between(List.of(sent(3, SOON, far)), null)).containsExactly(change(4, far, false));
    }

    @Test
    void whatWasSettledOrLostItsDateIsTakenOutOnce() {
        assertThat(between(List.of(sent(0, SOON, null)), null)).containsExactly(change(1, SOON, true));
        assertThat(between(List.of(sent(1, null, null)), null)).isEmpty();
    }

    @Test
    void whatIsReopenedComesBackUnderTheNextNumber() {
        assertThat(between(List.of(sent(1, null, SOON)), SOON)).containsExactly(change(2, SOON, false));
    }

    private static List<CalendarChange> between(List<Sent> sent, @Nullable LocalDate inDigest) {
        Stream<DigestItem> items = inDigest == null
                ? Stream.of()
                : Stream.of(new DigestItem(1, "WH-2026-0001", "Dijken", inDigest, 1, "mnre1013", null));
        return CalendarChange.between(sent, Digest.of(7, TODAY, Ladder.FULL, items));
    }

    private static Sent sent(int sequence, @Nullable LocalDate day, @Nullable LocalDate due) {
        return new Sent(1, "WH-2026-0001", "Dijken", sequence, day, due);
    }

    private static CalendarChange change(int sequence, LocalDate day, boolean cancelled) {
        return new CalendarChange(1, "WH-2026-0001", "Dijken", sequence, day, cancelled);
    }
}
