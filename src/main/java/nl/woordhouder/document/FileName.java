// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

/** The name under which a document came in, fit to be stored, shown and offered for download. */
public final class FileName {
    private static final int MAX_LENGTH = 255;

    private FileName() {}

    /** Without the folders that some browsers send along and without invisible characters; never empty. */
    public static String of(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        if (name.isEmpty()) {
            return "document.txt";
        }
        return name.length() <= MAX_LENGTH ? name : name.substring(name.length() - MAX_LENGTH);
    }
}
