// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static nl.woordhouder.document.HandMadeReading.Found.promise;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.DocumentDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class CandidateFilingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final String FIRST = "Ik stuur u de cijfers over de havens.";
    private static final String SECOND = "Ook het rapport over de bruggen ontvangt u.";
    private static final String TEXT = "Geachte voorzitter,\n\n" + FIRST + " " + SECOND + "\n";

    @Inject
    HandMadeReading reading;

    @Inject
    ReviewCandidateRepository candidates;

    @Inject
    ReviewDesk desk;

    @Test
    void whatIsFoundWaitsOnTheDesk() {
        List<ReviewCandidate> filed = filed(stored());

        assertThat(filed).extracting(ReviewCandidate::quote).containsExactly(FIRST, SECOND);
        assertThat(filed).allMatch(candidate -> candidate.verdict().pending());
        assertThat(filed).allMatch(candidate -> candidate.span().of(TEXT).equals(candidate.quote()));
        assertThat(filed.get(0).explanation().steps()).containsExactly("Met de hand gevonden. («" + FIRST + "», test)");
    }

    @Test
    void aNewerReadingReplacesWhatNobodyDecidedOn() {
        long document = stored();
        long id = filed(document).get(0).id();

        reading.readAgain(document, promise(FIRST, MAY));

        List<ReviewCandidate> filed = filed(document);
        assertThat(filed).extracting(ReviewCandidate::id).containsExactly(id);
        assertThat(filed.get(0).due().until()).isEqualTo(MAY);
    }

    @Test
    void aNewerReadingNeverTouchesWhatAPersonDecided() {
        long document = stored();
        List<ReviewCandidate> before = filed(document);
        desk.reject(before.get(0).id(), "geen toezegging", "anna");
        desk.reject(before.get(1).id(), "dubbel", "anna");

        reading.readAgain(document, promise(FIRST, MAY).labelled(Candidate.Label.UNCERTAIN));

        List<ReviewCandidate> after = filed(document);
        assertThat(after).hasSize(2);
        assertThat(after)
                .extracting(candidate -> candidate.verdict().reason())
                .containsExactly("geen toezegging", "dubbel");
        assertThat(after.get(0).due().until()).isEqualTo(MARCH);
        assertThat(after.get(0).label()).isEqualTo(Candidate.Label.PROMISE);
    }

    @Test
    void theSameSentenceFoundTwiceIsOneCandidate() {
        long document = reading.store(
                TEXT,
                new DocumentDate.Given(DAY),
                promise(FIRST, MARCH),
                promise(FIRST, MAY),
                promise(FIRST, MAY).labelled(Candidate.Label.UNCERTAIN));

        assertThat(filed(document))
                .singleElement()
                .matches(one -> MARCH.equals(one.due().until()));
    }

    private long stored() {
        return reading.store(TEXT, new DocumentDate.Given(DAY), promise(FIRST, MARCH), promise(SECOND, null));
    }

    private List<ReviewCandidate> filed(long document) {
        return QuarkusTransaction.requiringNew().call(() -> candidates.ofDocument(document));
    }
}
