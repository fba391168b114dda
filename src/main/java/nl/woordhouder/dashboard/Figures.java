// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import nl.woordhouder.commitment.Life;

/** Sums over the courses of commitments. */
final class Figures {
    private Figures() {}

    /**
     * A share.
     *
     * @param part at most the whole
     */
    record Share(long part, long whole) {
        /** Between 0 and 1; of nothing it is 0. */
        double value() {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    /** How many of what is fulfilled was fulfilled in time; what had no date is left out. */
    static Share inTime(List<Life> lives) {
        return new Share(
                lives.stream().filter(Life::isInTime).count(),
                lives.stream().filter(Life::isMeasured).count());
    }

    /** The days that the middle one of what is overdue is late; empty when nothing is. */
    static OptionalDouble medianDaysLate(List<Life> lives, LocalDate today) {
        long[] late = lives.stream()
                .filter(life -> life.isOverdue(today))
                .mapToLong(life -> ChronoUnit.DAYS.between(life.until(), today))
                .sorted()
                .toArray();
        int middle = late.length / 2;
        if (late.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(late.length % 2 == 1 ? late[middle] : (late[middle - 1] + late[middle]) / 2.0);
    }

    /** How many are late by at least so many days and at most so many. */
    static long lateBetween(List<Life> lives, LocalDate today, long least, long most) {
        return lives.stream()
                .filter(life -> life.isOverdue(today))
                .mapToLong(life -> ChronoUnit.DAYS.between(life.until(), today))
                .filter(days -> days >= least && days <= most)
                .count();
    }

    static long shifts(List<Life> lives) {
        return lives.stream().mapToLong(Life::shifts).sum();
    }
}
