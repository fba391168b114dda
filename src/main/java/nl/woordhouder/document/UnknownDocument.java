// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

/** There is no document with this id. */
public class UnknownDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownDocument() {
        super("Dit document is er niet.");
    }
}
