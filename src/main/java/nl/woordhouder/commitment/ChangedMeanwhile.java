// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

/** Somebody else changed the commitment after it was read. */
public class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param last what happened last */
    ChangedMeanwhile(String number, CommitmentEvent last) {
        super("Een ander heeft toezegging " + number + " intussen gewijzigd. Het laatst door " + last.actor() + ": "
                + last.kind().dutch() + ", " + Recorded.dutch(last.newValue()) + ".");
    }
}
