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
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.review.ReviewView.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class QueuePlacesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String TEXT = "Ik stuur A.\nIk stuur B.\nIk stuur C.\nIk stuur D.\n";

    @Inject
    HandMadeReading reading;

    @Inject
    ReviewCandidateRepository candidates;

    @Inject
    QueuePlaces places;

    @Inject
    ReviewDesk desk;

    @Test
    void neighboursFollowTheOrderOfTheQueue() {
        stored(new DocumentDate.Given(DAY));
        stored(new DocumentDate.Estimated(DAY, DAY, List.of()));
        QuarkusTransaction.requiringNew().run(() -> {
            List<ReviewCandidate> queue = candidates.queue(10_000);
            int from = Math.max(0, queue.size() - 30);
            for (int i = from; i < queue.size(); i++) {
                Neighbours around = places.around(queue.get(i).id());
                assertThat(around.number()).isEqualTo(i + 1);
                assertThat(around.total()).isEqualTo(queue.size());
                assertThat(id(around.previous()))
                        .isEqualTo(i == 0 ? null : queue.get(i - 1).id());
                assertThat(id(around.next()))
                        .isEqualTo(
                                i + 1 == queue.size() ? null : queue.get(i + 1).id());
            }
        });
    }

    @Test
    void afterWhatNoLongerWaitsTheHeadOfTheQueueComesNext() {
        long document = stored(new DocumentDate.Given(DAY));
        long decided = QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofDocument(document).get(0).id());
        desk.reject(decided, "dubbel", "anna");

        QuarkusTransaction.requiringNew().run(() -> {
            Neighbours around = places.around(decided);
            assertThat(around.number()).isZero();
            assertThat(around.previous()).isNull();
            assertThat(id(around.next())).isEqualTo(candidates.queue(1).get(0).id());
        });
    }

    private static Long id(Queued queued) {
        return queued == null ? null : queued.id();
    }

    private long stored(DocumentDate date) {
        return reading.store(
                TEXT,
                date,
                promise("Ik stuur A.", DAY),
                promise("Ik stuur B.", null).sure(0.5),
                promise("Ik stuur C.", DAY),
                promise("Ik stuur D.", null).sure(0.7));
    }
}
