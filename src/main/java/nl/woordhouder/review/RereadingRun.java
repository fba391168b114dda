// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentRereading;
import nl.woordhouder.extraction.Extraction;

/**
 * After a change of the rule book: finds out what the new rules would change in documents that were read before, and does
 * so in those that a person approved. One transaction a document; begun again it goes on where it stopped.
 */
@ApplicationScoped
class RereadingRun {
    private static final int BATCH = 50;

    private final RereadingRepository rereadings;
    private final ReviewCandidateRepository candidates;
    private final DocumentRereading documents;
    private final BusinessTime time;

    RereadingRun(
            RereadingRepository rereadings,
            ReviewCandidateRepository candidates,
            DocumentRereading documents,
            BusinessTime time) {
        this.rereadings = rereadings;
        this.candidates = candidates;
        this.documents = documents;
        this.time = time;
    }

    /** Does what is to be done, until nothing is or the thread is interrupted. */
    void run() {
        String rules = documents.rules();
        each(() -> rereadings.approved(rules, BATCH), this::apply);
        each(() -> rereadings.unseen(rules, BATCH), this::look);
    }

    private static void each(Supplier<List<Long>> work, LongConsumer step) {
        List<Long> batch = QuarkusTransaction.requiringNew().call(work::get);
        while (!batch.isEmpty()) {
            for (Long id : batch) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                step.accept(id);
            }
            batch = QuarkusTransaction.requiringNew().call(work::get);
        }
    }

    private void look(long id) {
        QuarkusTransaction.requiringNew().run(() -> {
            Document document = documents.locked(id);
            Extraction newer = documents.read(document);
            rereadings.deleteById(id);
            rereadings.flush();
            List<RereadingChange> changes = RereadingChange.between(candidates.ofDocument(id), newer);
            rereadings.persist(new Rereading(id, newer.ruleBookVersion(), time.now(), changes));
        });
    }

    private void apply(long id) {
        QuarkusTransaction.requiringNew().run(() -> {
            documents.apply(documents.locked(id));
            rereadings.deleteById(id);
        });
    }
}
