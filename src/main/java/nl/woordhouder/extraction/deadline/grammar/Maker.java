// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import org.jspecify.annotations.Nullable;

/** Makes the meaning of a rule from its slots. */
@FunctionalInterface
public interface Maker {
    /** The meaning, or null when the words fit but make no sense ("31 juni"): then the rule does not apply. */
    @Nullable
    Object make(Slots slots);
}
