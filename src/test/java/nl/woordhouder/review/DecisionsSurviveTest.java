// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static nl.woordhouder.document.HandMadeReading.Found.promise;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.woordhouder.commitment.CommitmentType;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.document.HandMadeReading.Found;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.DocumentDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariant I7 over random lives of a document: whatever newer readings find, what a person decided stays as it is. */
@QuarkusTest
class DecisionsSurviveTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final int SENTENCES = 6;
    private static final int STEPS = 12;

    @Inject
    HandMadeReading reading;

    @Inject
    ReviewCandidateRepository candidates;

    @Inject
    ReviewDesk desk;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whateverNewerReadingsFind(long seed) {
        Random random = new Random(seed);
        long document = reading.store(text(), new DocumentDate.Given(DAY), found(random));
        Map<Long, String> decided = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            if (random.nextBoolean()) {
                decide(document, random);
                filed(document).stream()
                        .filter(candidate -> !candidate.verdict().pending())
                        .forEach(candidate -> decided.putIfAbsent(candidate.id(), fingerprint(candidate)));
            } else {
                reading.readAgain(document, found(random));
            }
            Map<Long, String> now = new HashMap<>();
            filed(document).forEach(candidate -> now.put(candidate.id(), fingerprint(candidate)));
            assertThat(now).as("seed %d, step %d", seed, step).containsAllEntriesOf(decided);
        }
        clear(document);
    }

    /** The queue that other tests look at stays short. */
    private void clear(long document) {
        filed(document).stream()
                .filter(candidate -> candidate.verdict().pending())
                .forEach(candidate -> desk.reject(candidate.id(), "einde van de proef", "anna"));
    }

    private void decide(long document, Random random) {
        filed(document).stream()
                .filter(candidate -> candidate.verdict().pending())
                .findAny()
                .ifPresent(candidate -> {
                    if (random.nextBoolean()) {
                        desk.reject(candidate.id(), "reden " + random.nextInt(), "anna");
                    } else {
                        desk.accept(candidate.id(), amended(random), "anna");
                    }
                });
    }

    private static Amendments amended(Random random) {
        LocalDate until = DAY.plusDays(random.nextInt(300));
        return new Amendments(
                "Verbeterd " + random.nextInt(),
                "mnre1013",
                null,
                null,
                until,
                null,
                "Kamer",
                CommitmentType.ACT,
                null);
    }

    private static Found[] found(Random random) {
        List<Found> found = new ArrayList<>();
        for (int sentence = 0; sentence < SENTENCES; sentence++) {
            if (random.nextBoolean()) {
                LocalDate until = random.nextBoolean() ? DAY.plusDays(random.nextInt(300)) : null;
                Found one = promise(sentence(sentence), until);
                found.add(random.nextInt(3) == 0 ? one.labelled(Candidate.Label.UNCERTAIN) : one);
            }
        }
        return found.toArray(Found[]::new);
    }

    private static String text() {
        StringBuilder text = new StringBuilder("Geachte voorzitter,\n\n");
        for (int sentence = 0; sentence < SENTENCES; sentence++) {
            text.append(sentence(sentence)).append("\n\n");
        }
        return text.toString();
    }

    private static String sentence(int number) {
        return "Ik stuur u rapport " + number + ".";
    }

    private static String fingerprint(ReviewCandidate candidate) {
        return String.join(
                "|",
                candidate.quote(),
                candidate.subject(),
                candidate.label().name(),
                String.valueOf(candidate.due().until()),
                candidate.verdict().toString(),
                candidate.span().toString());
    }

    private List<ReviewCandidate> filed(long document) {
        return QuarkusTransaction.requiringNew().call(() -> candidates.ofDocument(document));
    }
}
