// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.util.List;
import nl.woordhouder.intake.Imports;
import nl.woordhouder.intake.Imports.NamedBytes;
import nl.woordhouder.intake.Imports.NamedFile;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * What somebody handed in with one form.
 *
 * @param others text that was pasted and documents that were fetched
 */
record Sent(List<FileUpload> files, List<NamedBytes> others) {

    /** Of one file: a few seconds of reading. Large ones go one by one, so that they do not fill the memory together. */
    private static final long LARGE = 5L * 1024 * 1024;

    boolean isEmpty() {
        return files.isEmpty() && others.isEmpty();
    }

    /**
     * Whether it takes longer than somebody should wait for: more than one, a large one or an archive. A document that is
     * refused for its size takes no time at all.
     *
     * @param mostBytes of a document that is read
     */
    boolean isMuch(int mostBytes) {
        return files.size() + others.size() > 1
                || files.stream()
                        .anyMatch(file -> file.size() > LARGE && file.size() <= mostBytes
                                || Imports.isArchive(file.uploadedFile()));
    }

    List<NamedFile> namedFiles() {
        return files.stream()
                .map(file -> new NamedFile(file.fileName(), file.uploadedFile()))
                .toList();
    }
}
