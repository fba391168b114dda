// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Life;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 11);

    @Test
    void whatIsFulfilledOnItsLastDayIsInTimeAndADayLaterIsNot() {
        LocalDate due = TODAY.minusDays(30);
        List<Life> lives = List.of(fulfilled(due, due), fulfilled(due, due.plusDays(1)));

        assertThat(Figures.inTime(lives)).isEqualTo(new Figures.Share(1, 2));
    }

    @Test
    void whatHadNoDateOrLapsedIsNotMeasured() {
        Life lapsed = new Life("m", CommitmentStatus.LAPSED, TODAY, TODAY.minusDays(3), 1, Instant.EPOCH);

        assertThat(Figures.inTime(List.of(fulfilled(null, TODAY), lapsed, open(TODAY))))
                .isEqualTo(new Figures.Share(0, 0));
        assertThat(new Figures.Share(0, 0).value()).isZero();
    }

    @Test
    void theMedianIsTheMiddleOrHalfwayBetweenTheTwoInTheMiddle() {
        List<Life> three = List.of(late(1), late(100), late(7), open(TODAY), open(null));

        assertThat(Figures.medianDaysLate(three, TODAY)).hasValue(7);
        assertThat(Figures.medianDaysLate(three.subList(0, 2), TODAY)).hasValue(50.5);
        assertThat(Figures.medianDaysLate(three.subList(3, 5), TODAY)).isEmpty();
    }

    @Test
    void whatIsDueTodayIsNotLate() {
        assertThat(Figures.lateBetween(List.of(open(TODAY), late(1), late(30), late(31)), TODAY, 1, 30))
                .isEqualTo(2);
    }

    @Test
    void eachChangeOfADueDateIsAShift() {
        Life twice = new Life("m", CommitmentStatus.OPEN, TODAY, null, 3, Instant.EPOCH);

        assertThat(Figures.shifts(List.of(twice, open(TODAY)))).isEqualTo(2);
    }

    @Test
    void theLastQuartersEndWithThatOfToday() {
        List<Quarter> quarters = Quarter.until(TODAY, 3);

        assertThat(quarters).extracting(Quarter::label).containsExactly("2025 K3", "2025 K4", "2026 K1");
        assertThat(quarters.get(2).contains(TODAY)).isTrue();
        assertThat(quarters.get(1).last()).isEqualTo("2025-12-31");
    }

    @Test
    void theLongestBarOfCountsIsTheLargestAndOfSharesTheWhole() {
        assertThat(Charts.counts(Map.of("a", 0L)).get(0).width()).isZero();
        assertThat(Charts.counts(Map.of("a", 1_234L)))
                .first()
                .satisfies(bar -> assertThat(bar.value()).isEqualTo("1.234"))
                .satisfies(bar -> assertThat(bar.share()).isEqualTo(1));
        assertThat(Charts.shares(Map.of("a", new Figures.Share(1, 4))))
                .first()
                .satisfies(bar -> assertThat(bar.value()).isEqualTo("25%"))
                .satisfies(bar -> assertThat(bar.detail()).isEqualTo("1 van 4"))
                .satisfies(bar -> assertThat(bar.share()).isEqualTo(0.25));
    }

    private static Life late(int days) {
        return open(TODAY.minusDays(days));
    }

    private static Life open(@Nullable LocalDate until) {
        return new Life("m", CommitmentStatus.OPEN, until, null, 1, Instant.EPOCH);
    }

    private static Life fulfilled(@Nullable LocalDate until, LocalDate on) {
        return new Life("m", CommitmentStatus.FULFILLED, until, on, 1, Instant.EPOCH);
    }
}
