// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

/** A document could not be fetched. The message is for the person who asked for it: in Dutch, with what to do. */
public final class NotFetched extends Exception {
    NotFetched(String message) {
        super(message);
    }
}
