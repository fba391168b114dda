// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

/** Somebody else decided on this candidate in the meantime. */
public class AlreadyDecided extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyDecided() {
        super("Over deze kandidaat is al besloten. Ga door met de volgende.");
    }
}
