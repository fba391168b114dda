// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static nl.woordhouder.document.HandMadeReading.Found.promise;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentEvent;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.Seal;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.document.HandMadeReading.Found;
import nl.woordhouder.extraction.DocumentDate;

/** A letter on the desk for tests, what became of its sentences, and the register as it stands. */
@ApplicationScoped
class Judging {
    static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private final Staff staff;
    private final HandMadeReading reading;
    private final ReviewCandidateRepository candidates;
    private final CommitmentRepository commitments;
    private final CommitmentRegister register;

    Judging(
            Staff staff,
            HandMadeReading reading,
            ReviewCandidateRepository candidates,
            CommitmentRepository commitments,
            CommitmentRegister register) {
        this.staff = staff;
        this.reading = reading;
        this.candidates = candidates;
        this.commitments = commitments;
        this.register = register;
    }

    /** A dated letter that consists of these sentences, each due at the end of March 2026; its id. */
    long letter(String... sentences) {
        Found[] found = Stream.of(sentences)
                .map(sentence -> promise(sentence, LocalDate.of(2026, 3, 31)))
                .toArray(Found[]::new);
        return reading.store(
                "Geachte voorzitter,\n\n" + String.join("\n\n", sentences) + "\n", new DocumentDate.Given(DAY), found);
    }

    /** The candidate of a letter at this place, from 0. */
    long candidate(long letter, int index) {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofDocument(letter).get(index).id());
    }

    Verdict verdict(long candidate) {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.findById(candidate).verdict());
    }

    Commitment commitment(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> commitments.byNumber(number).orElseThrow());
    }

    /** The kinds of what happened to a commitment, oldest first. */
    List<CommitmentEvent.Kind> happened(String number) {
        return history(number).stream().map(CommitmentEvent::kind).toList();
    }

    /** Whether the history of a commitment is sealed and tells what it is now. */
    boolean sealed(String number) {
        return Seal.holds(commitment(number), history(number));
    }

    private List<CommitmentEvent> history(String number) {
        return QuarkusTransaction.requiringNew().call(() -> register.history(commitment(number)));
    }

    /** A form that a clerk sends. */
    RequestSpecification sending(Map<String, String> fields) {
        return staff.sending(Role.GRIFFIE).formParams(fields);
    }
}
