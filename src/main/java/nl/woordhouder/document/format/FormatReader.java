// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

/** Reads the documents of one format. Safe for use by many threads. */
interface FormatReader {

    /**
     * The document in these bytes, whose format was told by their content.
     *
     * @throws UnreadableDocument when they are broken, protected, hostile or hold no text
     */
    ReadDocument read(byte[] bytes) throws UnreadableDocument;
}
