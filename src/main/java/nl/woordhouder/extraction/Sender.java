// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs the document, as far as its text tells.
 *
 * @param office the full office in lower case as a function ("minister van Economische Zaken"), or null
 * @param person the family name with its prefixes ("Van Duin"), or null
 * @param onBehalfOf the offices named after "mede namens"; empty when none
 */
public record Sender(@Nullable String office, @Nullable String person, List<String> onBehalfOf) {
    /** The text names nobody. */
    public static final Sender UNKNOWN = new Sender(null, null, List.of());
}
