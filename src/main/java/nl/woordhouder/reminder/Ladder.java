// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps at which somebody wants to be told.
 *
 * @param steps in the order of the ladder; empty when no single day matters
 * @param weekly whether what is late is repeated after a week of silence
 */
record Ladder(Set<Step> steps, boolean weekly) {
    /** What everybody gets who chose nothing else. */
    static final Ladder FULL = new Ladder(EnumSet.allOf(Step.class), true);

    /** For whoever has to step in: twice, and not again. */
    static final Ladder ESCALATION = new Ladder(EnumSet.of(Step.OVERDUE_14, Step.OVERDUE_28), false);

    private static final String WEEKLY = "WEEKLY";

    Ladder {
        steps = steps.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(steps));
    }

    /** The last of these steps that a due date has come to on a day; empty when it came to none of them. */
    Optional<Step> reached(LocalDate due, LocalDate today) {
        return steps.stream().filter(step -> step.isReached(due, today)).reduce((earlier, later) -> later);
    }

    /** As it is kept and as forms send it: the names, separated by commas. */
    static Ladder parse(String names) {
        Set<String> chosen = Set.of(names.split(","));
        return new Ladder(
                Arrays.stream(Step.values())
                        .filter(step -> chosen.contains(step.name()))
                        .collect(Collectors.toSet()),
                chosen.contains(WEEKLY));
    }

    String names() {
        return Stream.concat(steps.stream().map(Step::name), weekly ? Stream.of(WEEKLY) : Stream.empty())
                .collect(Collectors.joining(","));
    }
}
