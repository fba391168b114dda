// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

/** A document that cannot be read. The message is Dutch, for the person who handed it in, and says what to do. */
public class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableDocument(String message) {
        super(message);
    }
}
