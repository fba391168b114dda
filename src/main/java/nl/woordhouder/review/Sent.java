// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.util.List;
import java.util.stream.LongStream;
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

    /** The size of the largest document in bytes; what an archive holds may be as large as can be. */
    long largest() {
        LongStream of =
                files.stream().mapToLong(file -> Imports.isArchive(file.uploadedFile()) ? Long.MAX_VALUE : file.size());
        LongStream more = others.stream().mapToLong(other -> other.bytes().length);
        return LongStream.concat(of, more).max().orElse(0);
    }

    List<NamedFile> namedFiles() {
        return files.stream()
                .map(file -> new NamedFile(file.fileName(), file.uploadedFile()))
                .toList();
    }
}
