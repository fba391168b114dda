// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb of the lexicon.
 *
 * @param deed the class that rules speak of ("informeren", "sturen")
 * @param infinitive its name
 * @param companions the words of which one must stand in the same clause, split ("op de hoogte"); empty when the verb
 *     stands alone or is written as one word
 * @param firstPersonShows whether the form with "ik" differs from the one with "hij"
 * @param deedTrait number of the trait {@code daad:deed}
 * @param verbTrait number of the trait {@code werkwoord:infinitive}
 * @param auxiliary which auxiliary it is when it stands alone, or null
 * @param helps whether it belongs to the verbs that help others: "zullen", "laten"
 */
public record Verb(
        String deed,
        String infinitive,
        List<List<String>> companions,
        boolean firstPersonShows,
        int deedTrait,
        int verbTrait,
        @Nullable Auxiliary auxiliary,
        boolean helps) {

    boolean standsAlone() {
        return companions.isEmpty();
    }
}
