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

    boolean isEmpty() {
        return files.isEmpty() && others.isEmpty();
    }

    /** Whether it takes longer than somebody should wait for: more than one document, or an archive of them. */
    boolean isMuch() {
        return files.size() + others.size() > 1
                || files.stream().anyMatch(file -> Imports.isArchive(file.uploadedFile()));
    }

    List<NamedFile> namedFiles() {
        return files.stream()
                .map(file -> new NamedFile(file.fileName(), file.uploadedFile()))
                .toList();
    }
}
