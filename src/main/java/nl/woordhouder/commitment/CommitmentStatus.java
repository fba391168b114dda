// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a commitment stands. Being overdue is no status: it follows from the date. */
public enum CommitmentStatus {
    OPEN("openstaand"),
    PARTLY_FULFILLED("deels voldaan"),
    FULFILLED("voldaan"),
    LAPSED("vervallen"),
    NOT_FULFILLED("niet nagekomen");

    /** Still to be answered for. A partly fulfilled one keeps an open remainder. */
    public static final List<CommitmentStatus> UNSETTLED = List.of(OPEN, PARTLY_FULFILLED);

    private final String dutch;

    CommitmentStatus(String dutch) {
        this.dutch = dutch;
    }

    /** The word that readers see and that the API speaks. */
    public String dutch() {
        return dutch;
    }

    public boolean unsettled() {
        return UNSETTLED.contains(this);
    }

    /** By its Dutch word; empty when there is no such status. */
    public static Optional<CommitmentStatus> ofDutch(String word) {
        return Arrays.stream(values())
                .filter(status -> status.dutch.equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
