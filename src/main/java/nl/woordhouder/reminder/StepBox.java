// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.woordhouder.web.Choice;

/** The steps of a ladder as boxes to tick, weekly repetition last. */
final class StepBox {
    private static final Ladder WEEKLY_ONLY = Ladder.parse("WEEKLY");

    private StepBox() {}

    static List<Choice> of(Ladder ladder) {
        Stream<Choice> steps = Arrays.stream(Step.values())
                .map(step ->
                        new Choice(step.name(), step.dutch(), ladder.steps().contains(step)));
        Choice weekly = new Choice(WEEKLY_ONLY.names(), "daarna elke week", ladder.weekly());
        return Stream.concat(steps, Stream.of(weekly)).toList();
    }

    /** @param ticked values of boxes; what is none of them counts as not ticked */
    static Ladder ladder(List<String> ticked) {
        return Ladder.parse(String.join(",", ticked));
    }
}
