// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

/** Somebody changed this document after it was shown. The message is Dutch and says what to do. */
public class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("Iemand anders heeft deze gegevens intussen gewijzigd. Vergelijk ze hieronder met die van het document,"
                + " en bewaar ze dan opnieuw.");
    }
}
