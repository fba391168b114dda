// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.document.DocumentIntake;
import nl.woordhouder.document.DocumentRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class ImportRunTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final LocalDateTime LATER = LocalDateTime.of(2026, 2, 11, 9, 3);

    @Inject
    Imports imports;

    @Inject
    ImportRun run;

    @Inject
    ImportClaims claims;

    @Inject
    DocumentIntake intake;

    @Inject
    DocumentRepository documents;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    /** Whatever another test left waiting. */
    @BeforeEach
    void nothingWaits() {
        run.run();
    }

    @AfterEach
    void turnBackTheClock() {
        clock.reset();
    }

    @Test
    void eachFileOfAnImportGetsItsOwnResult() {
        byte[] known = letter();
        intake.receive(known, "al-bekend.txt", DAY, "griffie");

        long id = begin(file("een.txt", letter()), file("bekend.txt", known), file("leeg.txt", new byte[0]));
        assertThat(imports.find(id).orElseThrow().waiting()).isEqualTo(3);
        run.run();

        ImportProgress progress = imports.find(id).orElseThrow();
        assertThat(progress.finished()).isTrue();
        assertThat(progress.read()).isEqualTo(1);
        assertThat(progress.known()).isEqualTo(1);
        assertThat(progress.refused()).isEqualTo(1);
        List<ImportLine> lines = imports.lines(id, 0, 10);
        assertThat(lines).extracting(ImportLine::fileName).containsExactly("een.txt", "bekend.txt", "leeg.txt");
        assertThat(lines.get(0).documentId()).isNotNull();
        assertThat(lines.get(1).message()).contains("al ingelezen op 11 feb. 2026");
        assertThat(lines.get(2).message()).contains("leeg");
    }

    @Test
    void theDateOfTheImportIsThatOfItsDocuments() {
        long id = begin(file("een.txt", letter()));
        run.run();

        long document = imports.lines(id, 0, 1).get(0).documentId();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> documents.findById(document).datedOn()))
                .isEqualTo(DAY);
    }

    @Test
    void aSettledFileKeepsNoBytes() {
        long id = begin(file("een.txt", letter()));
        run.run();

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> entities.createQuery(
                                        "select count(x) from ImportItem x where x.importId = :id and x.content is null",
                                        Long.class)
                                .setParameter("id", id)
                                .getSingleResult()))
                .isEqualTo(1);
    }

    @Test
    void whatAReaderThatDiedHadTakenIsReadByTheNextAfterItsLease() {
        long id = begin(file("een.txt", letter()));
        assertThat(claims.next()).isPresent();

        run.run();
        assertThat(imports.find(id).orElseThrow().waiting()).isEqualTo(1);

        clock.moveTo(LATER);
        run.run();
        assertThat(imports.find(id).orElseThrow().read()).isEqualTo(1);
    }

    @Test
    void aDocumentThatADeadReaderHadStoredCountsAsReadByThisImport() {
        byte[] letter = letter();
        long id = begin(file("een.txt", letter));
        claims.next();
        intake.receive(letter, "een.txt", DAY, "griffie");

        clock.moveTo(LATER);
        run.run();

        assertThat(imports.find(id).orElseThrow().read()).isEqualTo(1);
    }

    @Test
    void aFileOnWhichThreeReadersDiedIsRefused() {
        long id = begin(file("dodelijk.txt", letter()));
        for (int reader = 0; reader < 3; reader++) {
            assertThat(claims.next()).isPresent();
            clock.moveTo(LATER.plusMinutes(3L * reader));
        }

        run.run();

        assertThat(imports.lines(id, 0, 1)).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(ImportItem.State.REFUSED);
            assertThat(line.message()).contains("drie keer");
        });
    }

    @Test
    void twoReadersSideBySideReadEachFileOnce() throws Exception {
        List<Incoming> files = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            files.add(file(number + ".txt", letter()));
        }
        long id = begin(files.toArray(new Incoming[0]));
        long before = count();

        ExecutorService readers = Executors.newFixedThreadPool(2);
        List<Future<?>> runs = List.of(readers.submit(run::run), readers.submit(run::run));
        readers.shutdown();
        for (Future<?> one : runs) {
            one.get();
        }

        assertThat(imports.find(id).orElseThrow().read()).isEqualTo(20);
        assertThat(count()).isEqualTo(before + 20);
    }

    @Test
    void anImportThatBreaksOffWhileItComesInLeavesNothing() {
        int before = imports.latest(0, 1_000).size();

        assertThatThrownBy(() -> imports.begin("kapot", DAY, "griffie", taker -> {
                    taker.accept(file("een.txt", letter()));
                    throw new IOException("disk");
                }))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(imports.latest(0, 1_000)).hasSize(before);
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(documents::count);
    }

    private long begin(Incoming... files) {
        return imports.begin("proef", DAY, "griffie", taker -> List.of(files).forEach(taker));
    }

    private static Incoming file(String name, byte[] bytes) {
        return new Incoming.File(name, bytes);
    }

    private static byte[] letter() {
        return ("Geachte voorzitter,\n\nDit is brief " + UUID.randomUUID()
                        + ".\n\nIk zal uw Kamer binnen zes weken informeren over het voorbeeld.\n")
                .getBytes(UTF_8);
    }
}
