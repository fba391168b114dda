// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.DocumentConfig;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/** The imports: how one begins, and how far each is. */
@ApplicationScoped
@Transactional
@TransactionConfiguration(timeout = Imports.MAX_SECONDS)
public class Imports {
    /** The name of a document that was pasted. */
    public static final String PASTED = "Geplakte tekst.txt";

    /** A large archive on a slow disk. */
    static final int MAX_SECONDS = 600;

    private static final int LABEL_LENGTH = 300;
    private static final String PROGRESS = "select i.id, i.label, i.startedAt, i.startedBy, count(x.id),"
            + " coalesce(sum(case when x.state = WAITING then 1 else 0 end), 0L),"
            + " coalesce(sum(case when x.state = READ then 1 else 0 end), 0L),"
            + " coalesce(sum(case when x.state = KNOWN then 1 else 0 end), 0L),"
            + " coalesce(sum(case when x.state = REFUSED then 1 else 0 end), 0L)"
            + " from DocumentImport i left join ImportItem x on x.importId = i.id";
    private static final String GROUPED = " group by i.id, i.label, i.startedAt, i.startedBy order by i.id desc";

    private final EntityManager entities;
    private final DocumentConfig documents;
    private final BusinessTime time;

    Imports(EntityManager entities, DocumentConfig documents, BusinessTime time) {
        this.entities = entities;
        this.documents = documents;
        this.time = time;
    }

    /**
     * What came in over a page, all or nothing of it; archives are unpacked. Returns the import's id.
     *
     * @param others what came in beside the files: text that was pasted, or what was fetched
     * @param date the date of all of them, or null to have it found
     */
    public long ofUploads(List<NamedFile> files, List<NamedBytes> others, @Nullable LocalDate date, String by) {
        int count = files.size() + others.size();
        String label = count == 1 ? files.get(0).name() : Dutch.dutch(count) + " bestanden";
        Incoming.Supply supply = taker -> {
            for (NamedFile file : files) {
                new IncomingFile(file.name(), file.path()).into(taker, documents.maxBytes());
            }
            others.forEach(other -> taker.accept(new Incoming.File(other.name(), other.bytes())));
        };
        return started(label, date, by, supply).id();
    }

    /** Whether a file is a zip of documents. */
    public static boolean isArchive(Path file) {
        try {
            return Archive.isOne(file);
        } catch (IOException unreadableDisk) {
            throw new UncheckedIOException(unreadableDisk);
        }
    }

    /** Why a file of this size is refused, in Dutch. */
    public static String tooLarge(long bytes, int maxBytes) {
        return IncomingFile.tooLarge(bytes, maxBytes);
    }

    /** A file under the name that people know it by. */
    public record NamedFile(String name, Path path) {}

    /** A document that is in no file, under a name for it. */
    public record NamedBytes(String name, byte[] bytes) {}

    /** An import of what is supplied, all or nothing of it. Returns its id. */
    long begin(String label, @Nullable LocalDate date, String by, Incoming.Supply supply) {
        return started(label, date, by, supply).id();
    }

    /** Puts more files into an import, all or nothing of them. */
    void add(long id, Incoming.Supply supply) {
        fill(id, supply);
    }

    /** As {@link #begin}, of one file in the watched folder. */
    void beginWatched(String file, String by, Incoming.Supply supply) {
        started(file, null, by, supply).cameFrom(file);
    }

    /** The files in the watched folder that came in and were not moved yet, each with its import. */
    Map<String, Long> watched() {
        return entities.createQuery("from DocumentImport where watchedFile is not null", DocumentImport.class)
                .getResultStream()
                .collect(Collectors.toMap(DocumentImport::watchedFile, DocumentImport::id));
    }

    /** The file of this import in the watched folder has been moved. */
    void fileIsMoved(long id) {
        entities.find(DocumentImport.class, id).fileIsMoved();
    }

    private DocumentImport started(String label, @Nullable LocalDate date, String by, Incoming.Supply supply) {
        String shown = label.length() <= LABEL_LENGTH ? label : label.substring(0, LABEL_LENGTH - 1) + "…";
        DocumentImport begun = new DocumentImport(shown, date, time.now(), by);
        entities.persist(begun);
        fill(begun.id(), supply);
        return begun;
    }

    private void fill(long id, Incoming.Supply supply) {
        try {
            supply.into(incoming -> keep(id, incoming));
        } catch (IOException unreadableDisk) {
            throw new UncheckedIOException(unreadableDisk);
        }
    }

    private void keep(long id, Incoming incoming) {
        ImportItem item = new ImportItem(id, incoming);
        entities.persist(item);
        entities.flush();
        entities.detach(item);
    }

    /** A page of the imports, the latest first. */
    List<ImportProgress> latest(int pageIndex, int pageSize) {
        return entities.createQuery(PROGRESS + GROUPED, ImportProgress.class)
                .setFirstResult(pageIndex * pageSize)
                .setMaxResults(pageSize)
                .getResultList();
    }

    Optional<ImportProgress> find(long id) {
        return entities.createQuery(PROGRESS + " where i.id = :id" + GROUPED, ImportProgress.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Some of the files of an import, in the order in which they came in, from the index {@code first}. */
    List<ImportLine> lines(long id, int first, int most) {
        return entities.createQuery(
                        "select x.id, x.fileName, x.state, x.documentId, x.message from ImportItem x"
                                + " where x.importId = :id order by x.id",
                        ImportLine.class)
                .setParameter("id", id)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }
}
