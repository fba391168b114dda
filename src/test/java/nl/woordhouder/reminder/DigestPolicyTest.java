// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.woordhouder.calendar.WorkingDays;
import nl.woordhouder.reminder.DigestPolicy.Heard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestPolicyTest {
    private static final long READER = 7;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void nothingToTellIsNoMail() {
        assertThat(calls(digest(MONDAY), Set.of(), null)).isFalse();
    }

    @Test
    void whatHasNoDateIsNoReasonToWrite() {
        assertThat(calls(digest(MONDAY, due(1, null)), Set.of(), null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-28, -14, -3, 1, 14, 28})
    void eachStepOfTheLadderIsTold(int daysFromDue) {
        LocalDate due = MONDAY.minusDays(daysFromDue);
        Set<Announcement> toldTheDayBefore =
                digest(MONDAY.minusDays(1), due(1, due)).announcements();

        assertThat(calls(digest(MONDAY, due(1, due)), toldTheDayBefore, MONDAY.minusDays(1)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-27, -13, -2, 0, 2, 15, 29})
    void theDayAfterAStepIsQuiet(int daysFromDue) {
        LocalDate due = MONDAY.minusDays(daysFromDue);
        Set<Announcement> told = digest(MONDAY.minusDays(1), due(1, due)).announcements();

        assertThat(calls(digest(MONDAY, due(1, due)), told, MONDAY.minusDays(1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"6, false", "7, true", "8, true", "100, true"})
    void whatIsLateIsRepeatedAfterAWeekOfSilence(int daysSinceLastDigest, boolean expected) {
        Digest digest = digest(MONDAY, due(1, MONDAY.minusDays(200)));

        assertThat(calls(digest, digest.announcements(), MONDAY.minusDays(daysSinceLastDigest)))
                .isEqualTo(expected);
    }

    @Test
    void whoWantsNoWeeklyRepetitionGetsNone() {
        Ladder steps = new Ladder(Ladder.FULL.steps(), false);
        Digest digest = Digest.of(READER, MONDAY, steps, Stream.of(due(1, MONDAY.minusDays(200))));

        assertThat(calls(digest, digest.announcements(), MONDAY.minusDays(100))).isFalse();
        assertThat(calls(digest, Set.of(), MONDAY.minusDays(100))).isTrue();
    }

    @Test
    void whoStepsInIsToldTwiceAndNotAgain() {
        LocalDate due = MONDAY.minusDays(14);
        Digest first = Digest.of(READER, MONDAY, Ladder.ESCALATION, Stream.of(due(1, due)));
        Digest second = Digest.of(READER, MONDAY.plusDays(14), Ladder.ESCALATION, Stream.of(due(1, due)));
        Digest later = Digest.of(READER, MONDAY.plusDays(140), Ladder.ESCALATION, Stream.of(due(1, due)));

        assertThat(calls(first, Set.of(), null)).isTrue();
        assertThat(calls(second, first.announcements(), MONDAY)).isTrue();
        assertThat(calls(later, second.announcements(), MONDAY.plusDays(14))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "6, false", "7, true", "30, true", ", true"})
    void inRecessNewsWaitsForAWeekOfSilence(@Nullable Integer daysSinceLastDigest, boolean expected) {
        LocalDate last = daysSinceLastDigest == null ? null : MONDAY.minusDays(daysSinceLastDigest);
        Digest news = digest(MONDAY, due(1, MONDAY.minusDays(1)));

        assertThat(DigestPolicy.callsFor(news, new Heard(Set.of(), last, true))).isEqualTo(expected);
    }

    @Test
    void whatIsNotLateIsNotRepeated() {
        Digest digest = digest(MONDAY, due(1, MONDAY.plusDays(20)));

        assertThat(calls(digest, digest.announcements(), MONDAY.minusDays(100))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-22", "2026-12-25", "2027-01-01", "2027-03-29"})
    void onADayOffThereIsNoMail(LocalDate dayOff) {
        assertThat(calls(digest(dayOff, due(1, dayOff.minusDays(1))), Set.of(), null))
                .isFalse();
    }

    @Test
    void aStepThatFellInTheWeekendIsToldOnMonday() {
        LocalDate friday = MONDAY.minusDays(3);
        Set<Announcement> toldOnFriday = digest(friday, due(1, friday)).announcements();

        assertThat(calls(digest(MONDAY, due(1, friday)), toldOnFriday, friday)).isTrue();
    }

    @Test
    void aNewDueDateStartsTheLadderAgain() {
        Set<Announcement> told = digest(MONDAY, due(1, MONDAY.plusDays(3))).announcements();
        DigestItem moved = new DigestItem(1, "WH-2026-0001", "Dijken", MONDAY.plusDays(2), 2, "mnre1013", null);

        assertThat(calls(digest(MONDAY, moved), told, MONDAY)).isTrue();
    }

    @Test
    void anotherReaderHearsItTooAndOnlyOnce() {
        Digest digest = digest(MONDAY, due(1, MONDAY.minusDays(1)));
        Set<Announcement> toldToSomebodyElse =
                new Digest(READER + 1, MONDAY, Ladder.FULL, digest.groups(), 0).announcements();

        assertThat(calls(digest, toldToSomebodyElse, null)).isTrue();
        assertThat(calls(digest, digest.announcements(), MONDAY)).isFalse();
    }

    /** Two years with random due dates and random days of downtime; a failing seed is in the message. */
    @Test
    void overTheYearsNobodyFindsOutTooLateAndNobodyIsFlooded() {
        for (int seed = 1; seed <= 200; seed++) {
            simulate(seed);
        }
    }

    private static void simulate(int seed) {
        Random random = new Random(seed);
        List<DigestItem> items = new ArrayList<>();
        for (int id = 1; id <= 8; id++) {
            items.add(due(id, MONDAY.plusDays(random.nextInt(700))));
        }
        Set<Announcement> told = new HashSet<>();
        LocalDate last = null;
        int silentWorkingDays = 0;
        int mails = 0;
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusYears(2)); day = day.plusDays(1)) {
            Digest digest = digest(day, items.toArray(DigestItem[]::new));
            boolean down = random.nextInt(10) == 0;
            if (!down && calls(digest, told, last)) {
                assertThat(last).as("seed %d", seed).isNotEqualTo(day);
                told.addAll(digest.announcements());
                last = day;
                mails++;
                silentWorkingDays = 0;
            } else if (WorkingDays.includes(day) && !down) {
                silentWorkingDays++;
                assertThat(told).as("seed %d, %s", seed, day).containsAll(digest.announcements());
                assertThat(silentWorkingDays == 0 || digest.count(Group.LATE) == 0 || day.isBefore(last.plusDays(7)))
                        .as("seed %d: silent about late items on %s", seed, day)
                        .isTrue();
            }
        }
        assertThat(mails).as("seed %d", seed).isLessThanOrEqualTo(8 * Step.values().length + 105);
    }

    private static boolean calls(Digest digest, Set<Announcement> told, @Nullable LocalDate lastDigest) {
        return DigestPolicy.callsFor(digest, new Heard(told, lastDigest, false));
    }

    private static Digest digest(LocalDate day, DigestItem... items) {
        return Digest.of(READER, day, Ladder.FULL, Stream.of(items));
    }

    private static DigestItem due(long id, @Nullable LocalDate due) {
        return new DigestItem(id, "WH-2026-000" + id, "Dijken", due, 1, "mnre1013", null);
    }
}
