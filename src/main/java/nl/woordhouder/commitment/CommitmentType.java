// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

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
}
