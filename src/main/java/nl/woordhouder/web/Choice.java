// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One option of a {@code {#choice}} field.
 *
 * @param value what the form sends
 * @param label what the reader sees
 */
public record Choice(String value, String label, boolean chosen) {

    /**
     * A list in which nothing needs to be chosen.
     *
     * @param none what the first line says, which sends nothing and shows when nothing else is chosen
     * @param chosen tells by the value
     */
    public static <T> List<Choice> optional(
            String none,
            Collection<T> things,
            Function<T, String> value,
            Function<T, String> label,
            Predicate<String> chosen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", none, false)));
        for (T thing : things) {
            String sent = value.apply(thing);
            choices.add(new Choice(sent, label.apply(thing), chosen.test(sent)));
        }
        return choices;
    }
}
