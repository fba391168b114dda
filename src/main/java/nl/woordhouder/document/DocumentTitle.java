// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

/** A title that fits a line: the one found in the text, else the name of the file. */
final class DocumentTitle {
    private static final int MAX_LENGTH = 300;

    private DocumentTitle() {}

    static String of(String found, String fileName) {
        String title = found.isBlank() ? fileName : found.strip();
        return title.length() <= MAX_LENGTH ? title : title.substring(0, MAX_LENGTH - 1) + "…";
    }
}
