// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.util.Arrays;
import java.util.Optional;

/** What was promised: that something reaches the House, or that something is done. */
public enum CommitmentType {
    INFORM("informeren"),
    ACT("handelen");

    private final String dutch;

    CommitmentType(String dutch) {
        this.dutch = dutch;
    }

    public String dutch() {
        return dutch;
    }

    /** By its Dutch word; empty when there is no such type. */
    public static Optional<CommitmentType> ofDutch(String word) {
        return Arrays.stream(values())
                .filter(type -> type.dutch.equalsIgnoreCase(word))
                .findFirst();
    }
}
