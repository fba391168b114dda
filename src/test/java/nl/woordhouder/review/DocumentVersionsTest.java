// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

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
import nl.woordhouder.document.DocumentIntake;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.IntakeResult;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class DocumentVersionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Inject
    DocumentIntake intake;

    @Inject
    DocumentRepository documents;

    @Inject
    ReviewCandidateRepository candidates;

    @Inject
    ReviewDesk desk;

    @Test
    void theSameLetterInAnotherFormatIsAVersionAndWaitsOnce() {
        String letter = letter();
        long waiting = waiting();

        long text = received(letter);
        IntakeResult.Received page = receive(html(letter));

        assertThat(page.versionOf()).isNotNull();
        assertThat(versionOf(page.documentId())).isEqualTo(text);
        assertThat(waiting()).isEqualTo(waiting + 2);
        assertThat(filed(page.documentId())).hasSize(2).allMatch(candidate -> candidate.sameAs() != null);
    }

    @Test
    void theSameLetterInTwoFormatsAtOnceIsOneDocumentWithAVersion() throws Exception {
        for (int round = 0; round < 5; round++) {
            String letter = letter();
            List<byte[]> files = List.of(bytes(letter), html(letter), bytes(letter + "\n"), bytes("\n" + letter));
            CyclicBarrier start = new CyclicBarrier(files.size());
            ExecutorService clerks = Executors.newFixedThreadPool(files.size());
            List<Future<IntakeResult>> uploads = new ArrayList<>();
            for (byte[] file : files) {
                uploads.add(clerks.submit(() -> {
                    start.await();
                    return intake.receive(file, "brief", DAY, "griffie");
                }));
            }
            clerks.shutdown();
            List<Long> firsts = new ArrayList<>();
            for (Future<IntakeResult> upload : uploads) {
                firsts.add(versionOf(((IntakeResult.Received) upload.get()).documentId()));
            }
            assertThat(firsts).containsOnlyOnce((Long) null);
            assertThat(firsts.stream().filter(first -> first != null).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void aDecisionStaysWithTheVersionItWasTakenOn() {
        String letter = letter();
        long first = received(letter);
        desk.reject(filed(first).get(0).id(), "geen toezegging", "anna");

        long second = receive(html(letter)).documentId();

        ReviewCandidate copy = filed(second).get(0);
        assertThat(copy.sameAs()).isEqualTo(filed(first).get(0).id());
        assertThat(filed(first).get(0).verdict().reason()).isEqualTo("geen toezegging");
        assertThatThrownBy(() -> desk.reject(copy.id(), "nog eens", "bert")).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void aCorrectedLetterBringsOnlyWhatItChangesToTheDesk() {
        String letter = letter();
        long first = received(letter);
        long waiting = waiting();

        long second = received(letter.replace("binnen drie maanden", "binnen vier maanden"));

        assertThat(versionOf(second)).isEqualTo(first);
        List<ReviewCandidate> filed = filed(second);
        assertThat(filed.get(0).sameAs()).isNotNull();
        assertThat(filed.get(1).sameAs()).isNull();
        assertThat(waiting()).isEqualTo(waiting + 1);
    }

    @Test
    void anotherLetterOfTheSameDayAndMinisterIsNoVersion() {
        received(letter());

        assertThat(receive(bytes(letter())).versionOf()).isNull();
    }

    private long received(String letter) {
        return receive(bytes(letter)).documentId();
    }

    private IntakeResult.Received receive(byte[] bytes) {
        return (IntakeResult.Received) intake.receive(bytes, "brief", DAY, "griffie");
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(candidates::countQueue);
    }

    private Long versionOf(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> documents.findById(id).versionOf());
    }

    private List<ReviewCandidate> filed(long id) {
        return QuarkusTransaction.requiringNew().call(() -> candidates.ofDocument(id));
    }

    private static byte[] html(String letter) {
        return bytes("<html><body><p>" + letter.strip().replace("\n\n", "</p>\n<p>") + "</p></body></html>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Each its own matter: most of its words are of this letter only. */
    private static String letter() {
        StringBuilder matter = new StringBuilder();
        for (int word = 0; word < 12; word++) {
            matter.append(UUID.randomUUID().toString().replace('-', ' ')).append(' ');
        }
        return "Geachte voorzitter,\n\nDeze brief gaat over " + matter + ".\n\n"
                + "Ik zal uw Kamer binnen zes weken informeren over de havens.\n\n"
                + "Ik zal uw Kamer binnen drie maanden informeren over de bruggen.\n\n"
                + "De minister van Buitenlandse Zaken,\n\nA. Voorbeeld\n";
    }
}
