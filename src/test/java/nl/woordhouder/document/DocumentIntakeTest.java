// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class DocumentIntakeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Inject
    DocumentIntake intake;

    @Inject
    DocumentRepository documents;

    @Test
    void aDocumentKeepsItsBytesAndItsDate() {
        byte[] letter = letter();

        IntakeResult.Received received =
                (IntakeResult.Received) intake.receive(letter, "map/brief.txt", DAY, "griffie");

        QuarkusTransaction.requiringNew().run(() -> {
            Document stored = documents.findById(received.documentId());
            assertThat(stored.original()).isEqualTo(letter);
            assertThat(stored.fileName()).isEqualTo("brief.txt");
            assertThat(stored.datedOn()).isEqualTo(DAY);
            assertThat(stored.dateOrigin()).isEqualTo(DateOrigin.GIVEN);
            assertThat(stored.receivedBy()).isEqualTo("griffie");
        });
    }

    @Test
    void theSameBytesAHundredTimesInARowAreOneDocument() {
        byte[] letter = letter();
        long before = count();

        long received = 0;
        for (int time = 0; time < 100; time++) {
            if (intake.receive(letter, "brief.txt", DAY, "griffie") instanceof IntakeResult.Received) {
                received++;
            }
        }

        assertThat(received).isEqualTo(1);
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void theSameBytesSixteenTimesAtOnceAreOneDocument() throws Exception {
        byte[] letter = letter();
        long before = count();
        CyclicBarrier start = new CyclicBarrier(16);
        ExecutorService clerks = Executors.newFixedThreadPool(16);
        List<Future<IntakeResult>> uploads = new ArrayList<>();
        for (int clerk = 0; clerk < 16; clerk++) {
            uploads.add(clerks.submit(() -> {
                start.await();
                return intake.receive(letter, "brief.txt", DAY, "griffie");
            }));
        }
        clerks.shutdown();

        List<IntakeResult> results = new ArrayList<>();
        for (Future<IntakeResult> upload : uploads) {
            results.add(upload.get());
        }

        assertThat(results).filteredOn(IntakeResult.Received.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(IntakeResult.AlreadyKnown.class::isInstance)
                .hasSize(15);
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void whatCannotBeReadLeavesNothingBehind() {
        long before = count();

        IntakeResult empty = intake.receive(new byte[0], "leeg.txt", null, "griffie");
        IntakeResult tooLarge = intake.receive(new byte[11 * 1024 * 1024], "groot.txt", null, "griffie");

        assertThat(empty).isInstanceOf(IntakeResult.Rejected.class);
        assertThat(tooLarge).isInstanceOf(IntakeResult.Rejected.class);
        assertThat(((IntakeResult.Rejected) tooLarge).reason()).isNotBlank();
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aNulCharacterFarIntoALetterIsRefusedWithAReasonAndLeavesNothingBehind() {
        long before = count();
        String letter =
                new String(letter(), StandardCharsets.UTF_8) + "Dit is een gewone alinea.\n".repeat(4_000) + "\0";

        IntakeResult refused = intake.receive(letter.getBytes(StandardCharsets.UTF_8), "nul.txt", DAY, "griffie");

        assertThat(refused)
                .isInstanceOfSatisfying(
                        IntakeResult.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("NUL-tekens"));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aDocumentThatIsReadAgainForItsDateNamesTheRulesOfThatReading() {
        IntakeResult.Received received = (IntakeResult.Received) intake.receive(letter(), "brief.txt", null, "griffie");
        String today = ruleBookVersion(received.documentId());
        QuarkusTransaction.requiringNew()
                .run(() -> documents.update("ruleBookVersion = 'ouder' where id = ?1", received.documentId()));

        intake.confirmDate(received.documentId(), DAY);

        assertThat(ruleBookVersion(received.documentId())).isEqualTo(today).isNotEqualTo("ouder");
    }

    @Test
    void theDateThatAPersonConfirmsIsKept() {
        IntakeResult.Received received = (IntakeResult.Received) intake.receive(letter(), "brief.txt", null, "griffie");

        intake.confirmDate(received.documentId(), DAY);

        QuarkusTransaction.requiringNew().run(() -> {
            Document stored = documents.findById(received.documentId());
            assertThat(stored.datedOn()).isEqualTo(DAY);
            assertThat(stored.dateOrigin()).isEqualTo(DateOrigin.CONFIRMED);
            assertThat(stored.earliest()).isNull();
        });
    }

    @Test
    void theDateOfADocumentThatIsNotThereCannotBeConfirmed() {
        assertThatThrownBy(() -> intake.confirmDate(-1, DAY)).isInstanceOf(UnknownDocument.class);
    }

    private String ruleBookVersion(long documentId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> documents
                        .find("select ruleBookVersion from Document where id = ?1", documentId)
                        .project(String.class)
                        .singleResult());
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(documents::count);
    }

    private static byte[] letter() {
        return ("Geachte voorzitter,\n\nDit is brief " + UUID.randomUUID()
                        + ".\n\nIk zal uw Kamer binnen zes weken informeren over het voorbeeld.\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
