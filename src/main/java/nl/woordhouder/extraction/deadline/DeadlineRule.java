// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.rulebook.Example;
import nl.woordhouder.extraction.rulebook.Section;

/**
 * A rule as it stands in the rule book.
 *
 * @param kind the kind of rules it belongs to, by which patterns of other rules ask for it
 * @param id its id
 * @param meaning what it says, in Dutch
 * @param patterns the words it fits
 * @param maker name of the meaning that it makes
 * @param examples sentences with the words marked, each followed by the date of its document and the window
 * @param counterExamples sentences that the rule must leave alone, each with the reason
 */
record DeadlineRule(
        String kind,
        String id,
        String meaning,
        List<String> patterns,
        String maker,
        List<Example> examples,
        List<Example> counterExamples) {
    private static final Set<String> KEYS =
            Set.of("id", "soort", "betekenis", "patronen", "maakt", "voorbeelden", "tegenvoorbeelden");

    static DeadlineRule of(Section section) {
        section.onlyKeys(KEYS);
        return new DeadlineRule(
                section.text("soort"),
                section.text("id"),
                section.text("betekenis"),
                section.texts("patronen"),
                section.text("maakt"),
                section.examples(),
                section.counterExamples());
    }
}
