// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

/** A commitment cannot be made of a document whose date nobody confirmed: its due date would rest on a guess. */
public class DateNotConfirmed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DateNotConfirmed() {
        super("Bevestig eerst de datum van het document; daarvan hangt de termijn af.");
    }
}
