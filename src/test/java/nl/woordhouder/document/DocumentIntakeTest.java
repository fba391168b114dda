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
import nl.woordhouder.document.format.DocumentFormat;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class DocumentIntakeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Inject
    DocumentIntake intake;

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentCorrection correction;

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
        IntakeResult tooLarge = intake.receive(new byte[50 * 1024 * 1024 + 1], "groot.txt", null, "griffie");

        assertThat(empty).isInstanceOf(IntakeResult.Rejected.class);
        assertThat(tooLarge).isInstanceOf(IntakeResult.Rejected.class);
        assertThat(((IntakeResult.Rejected) tooLarge).reason()).contains("te groot");
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

        correction.confirmDate(received.documentId(), DAY, "anna");

        assertThat(ruleBookVersion(received.documentId())).isEqualTo(today).isNotEqualTo("ouder");
    }

    @Test
    void theDateThatAPersonConfirmsIsKept() {
        IntakeResult.Received received = (IntakeResult.Received) intake.receive(letter(), "brief.txt", null, "griffie");

        correction.confirmDate(received.documentId(), DAY, "anna");

        QuarkusTransaction.requiringNew().run(() -> {
            Document stored = documents.findById(received.documentId());
            assertThat(stored.datedOn()).isEqualTo(DAY);
            assertThat(stored.dateOrigin()).isEqualTo(DateOrigin.CONFIRMED);
            assertThat(stored.earliest()).isNull();
        });
    }

    @Test
    void theDateOfADocumentThatIsNotThereCannotBeConfirmed() {
        assertThatThrownBy(() -> correction.confirmDate(-1, DAY, "anna")).isInstanceOf(UnknownDocument.class);
    }

    @Test
    void whatAPublicationStatesAboutItselfIsKeptWithItsOrigin() {
        String nonce = UUID.randomUUID().toString();
        String xml = """
                <officiele-publicatie><metadata>
                <meta name="OVERHEIDop.datumBrief" content="2025-11-03"/>
                <meta name="DC.title" content="%1$s"/>
                <meta name="DCTERMS.title" content="De havens van morgen"/>
                <meta name="DCTERMS.type" content="Brief regering"/>
                <meta name="DCTERMS.identifier" content="kst-99999-7"/>
                <meta name="OVERHEIDop.dossiernummer" content="99999"/>
                </metadata><kamerstuk><tekst><al>Aan de Voorzitter van de Tweede Kamer</al>
                <al>Ik zal uw Kamer binnen zes weken informeren over de havens.</al></tekst></kamerstuk>
                </officiele-publicatie>
                """.formatted(nonce);

        IntakeResult.Received received = (IntakeResult.Received)
                intake.receive(xml.getBytes(StandardCharsets.UTF_8), "kst.xml", null, "griffie");

        QuarkusTransaction.requiringNew().run(() -> {
            Document stored = documents.findById(received.documentId());
            assertThat(stored.format()).isEqualTo(DocumentFormat.OFFICIAL_XML);
            assertThat(stored.datedOn()).isEqualTo(LocalDate.of(2025, 11, 3));
            assertThat(stored.dateOrigin()).isEqualTo(DateOrigin.FOUND);
            assertThat(stored.title()).isEqualTo("De havens van morgen");
            assertThat(stored.particulars().kind()).isEqualTo("Brief regering");
            assertThat(stored.particulars().number()).isEqualTo("kst-99999-7");
            assertThat(stored.particulars().dossiers()).isEqualTo("99999");
            assertThat(stored.provenance(Fact.DATE)).contains(Provenance.of(FactOrigin.STATED));
            assertThat(stored.provenance(Fact.ADDRESSEE)).contains(Provenance.of(FactOrigin.FOUND));
            assertThat(stored.provenance(Fact.PERSON)).isEmpty();
        });
    }

    @Test
    void aDateThatIsHandedInOutranksTheOneThatABriefStates() {
        String xml = "<officiele-publicatie><metadata><meta name=\"OVERHEIDop.datumBrief\" content=\"2025-11-03\"/>"
                + "</metadata><kamerstuk><tekst><al>Brief " + UUID.randomUUID() + "</al></tekst></kamerstuk>"
                + "</officiele-publicatie>";

        IntakeResult.Received received =
                (IntakeResult.Received) intake.receive(xml.getBytes(StandardCharsets.UTF_8), "kst.xml", DAY, "griffie");

        QuarkusTransaction.requiringNew().run(() -> {
            Document stored = documents.findById(received.documentId());
            assertThat(stored.datedOn()).isEqualTo(DAY);
            assertThat(stored.dateOrigin()).isEqualTo(DateOrigin.GIVEN);
        });
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotOverwritten() {
        IntakeResult.Received received = (IntakeResult.Received) intake.receive(letter(), "brief.txt", DAY, "griffie");
        Particulars first = new Particulars("Eerste", null, null, null, null, null, null, null);
        Particulars second = new Particulars("Tweede", null, null, null, null, null, null, null);
        int seen = version(received.documentId());
        correction.correct(received.documentId(), seen, null, first, "anna");

        assertThatThrownBy(() -> correction.correct(received.documentId(), seen, null, second, "bert"))
                .isInstanceOf(ChangedMeanwhile.class);

        QuarkusTransaction.requiringNew().run(() -> {
            Document stored = documents.findById(received.documentId());
            assertThat(stored.title()).isEqualTo("Eerste");
            assertThat(stored.provenance(Fact.TITLE)).contains(Provenance.correctedBy("anna"));
        });
    }

    private int version(long documentId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> documents.findById(documentId).version());
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
