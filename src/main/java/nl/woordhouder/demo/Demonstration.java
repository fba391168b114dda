// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.document.DocumentIntake;
import nl.woordhouder.document.IntakeResult;
import nl.woordhouder.review.Amendments;
import nl.woordhouder.review.ReviewDesk;
import nl.woordhouder.review.Waiting;
import org.jboss.logging.Logger;

/** Plays the demonstration: its letters come in and are judged through the same doors that staff use. */
@ApplicationScoped
class Demonstration {
    private static final Logger LOG = Logger.getLogger(Demonstration.class);
    private static final String CLERK = "anna";

    private final DocumentIntake intake;
    private final Waiting waiting;
    private final ReviewDesk desk;
    private final CommitmentRegister register;
    private final BusinessTime time;

    Demonstration(
            DocumentIntake intake, Waiting waiting, ReviewDesk desk, CommitmentRegister register, BusinessTime time) {
        this.intake = intake;
        this.waiting = waiting;
        this.desk = desk;
        this.register = register;
        this.time = time;
    }

    /**
     * Takes in every letter of the set, dated as seen from today.
     *
     * @return the sentences that a decision was written for and that were not found; empty when all is well
     */
    List<String> play() {
        return DemoSet.letters().stream()
                .flatMap(letter -> play(letter).stream())
                .toList();
    }

    private List<String> play(DemoLetter letter) {
        LocalDate writtenOn = letter.writtenOn(time.today());
        byte[] bytes = DatedText.on(writtenOn, DemoSet.text(letter.file())).getBytes(StandardCharsets.UTF_8);
        IntakeResult result = intake.receive(bytes, letter.file(), null, CLERK);
        if (!(result instanceof IntakeResult.Received received)) {
            LOG.warnf("Demonstratie: %s is overgeslagen.", letter.file());
            return List.of(letter.file());
        }
        return letter.rulings().stream()
                .filter(ruling -> !decide(received.documentId(), writtenOn, ruling))
                .map(DemoLetter.Ruling::sentence)
                .toList();
    }

    private boolean decide(long document, LocalDate writtenOn, DemoLetter.Ruling ruling) {
        Waiting.Read read = waiting.in(document).stream()
                .filter(one -> one.quote().contains(ruling.sentence()))
                .findFirst()
                .orElse(null);
        if (read == null) {
            LOG.warnf("Demonstratie: niet gevonden: %s", ruling.sentence());
            return false;
        }
        if (ruling.rejected() != null) {
            desk.reject(read.candidate(), ruling.rejected(), CLERK);
            return true;
        }
        Amendments amendments = read.amendments().inCommittee(ruling.committee());
        String number = desk.accept(read.candidate(), amendments, CLERK).number();
        for (DemoLetter.Postponement later : ruling.postponements()) {
            Due due = new Due(null, null, writtenOn.plusDays(later.day()), null);
            register.changeDue(number, due, decision(later.reason()));
        }
        if (ruling.fulfilled() != null) {
            register.changeStatus(number, CommitmentStatus.FULFILLED, decision(ruling.fulfilled()));
        }
        return true;
    }

    private Decision decision(String reason) {
        return new Decision(CLERK, time.now(), time.today(), reason);
    }
}
