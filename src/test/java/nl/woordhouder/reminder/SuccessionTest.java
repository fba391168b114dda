// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentEvent;
import nl.woordhouder.commitment.CommitmentEvent.Kind;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.Seal;
import nl.woordhouder.commitment.SuccessionRun;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.web.ApiContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** VRO is succeeded by BZK on 23 February 2026, twelve days after the clock's first morning. */
@QuarkusTest
@OnBothDatabases
class SuccessionTest {
    private static final String VRO = "mnre1171";
    private static final String BZK = "mnre1034";
    private static final LocalDate TAKES_EFFECT = LocalDate.of(2026, 2, 23);

    @Inject
    ReminderScene scene;

    @Inject
    SweepRun sweep;

    @Inject
    SuccessionRun successions;

    @Inject
    CommitmentRegister register;

    @Inject
    EntityManager entities;

    @Inject
    Staff staff;

    @Inject
    TestClock clock;

    @BeforeEach
    @AfterEach
    void emptyRegister() {
        scene.clear();
    }

    @Test
    void fromItsDayOnTheSuccessorAnswersAndIsTold() {
        scene.reader("toezeggingen@bzk.example", new Readership.OfMinistry(BZK));
        Commitment promised = scene.promised(VRO, null, TAKES_EFFECT.minusDays(10));
        clock.moveTo(TAKES_EFFECT.minusDays(1));
        sweep.run();
        assertThat(answering(promised)).isEqualTo(VRO);

        clock.moveTo(TAKES_EFFECT);

        assertThat(sweep.run()).isEqualTo(1);
        assertThat(answering(promised)).isEqualTo(BZK);
    }

    @Test
    void theChangeStandsOnceInTheSealedHistory() {
        Commitment promised = scene.promised(VRO, null, TAKES_EFFECT.plusDays(10));
        clock.moveTo(TAKES_EFFECT.plusDays(3));

        assertThat(successions.run()).isEqualTo(1);
        assertThat(successions.run()).isZero();

        List<CommitmentEvent> history = register.history(promised);
        assertThat(history).extracting(CommitmentEvent::kind).containsExactly(Kind.REGISTERED, Kind.ANSWERING_CHANGED);
        assertThat(Seal.holds(promised, history)).isTrue();
        CommitmentEvent change = history.get(1);
        assertThat(change.follows(history.get(0))).isTrue();
        assertThat(change.actor()).isEqualTo("systeem");
        assertThat(change.decidedOn()).isEqualTo(TAKES_EFFECT);
        assertThat(change.oldValue()).isEqualTo("VRO");
        assertThat(change.newValue()).isEqualTo("BZK");
        assertThat(change.reason())
                .isEqualTo(
                        "Binnenlandse Zaken en Koninkrijksrelaties volgt Volkshuisvesting en Ruimtelijke Ordening op.");
        assertThat(register.isAsRegistered(promised.number())).isTrue();
    }

    @Test
    void whatIsSettledStaysAsItWas() {
        Commitment settled = scene.promised(VRO, null, TAKES_EFFECT.plusDays(10));
        scene.settle(settled);
        clock.moveTo(TAKES_EFFECT);

        assertThat(successions.run()).isZero();
        assertThat(answering(settled)).isEqualTo(VRO);
    }

    @Test
    void whatIsReopenedIsAnsweredByWhoTookOverMeanwhile() {
        Commitment reopened = scene.promised(VRO, null, TAKES_EFFECT.minusDays(10));
        scene.settle(reopened);
        clock.moveTo(TAKES_EFFECT);
        successions.run();

        scene.reopen(reopened);

        assertThat(answering(reopened)).isEqualTo(BZK);
        List<CommitmentEvent> history = register.history(reopened);
        assertThat(history)
                .extracting(CommitmentEvent::kind)
                .as("the status last, as it may be taken back")
                .containsExactly(Kind.REGISTERED, Kind.STATUS_CHANGED, Kind.ANSWERING_CHANGED, Kind.STATUS_CHANGED);
        assertThat(history.get(3).follows(history.get(2))).isTrue();
        assertThat(successions.run()).isZero();
    }

    @Test
    void whatIsReopenedBeforeASuccessionStaysWhereItIs() {
        Commitment reopened = scene.promised(VRO, null, TAKES_EFFECT.plusDays(10));
        scene.settle(reopened);

        scene.reopen(reopened);

        assertThat(answering(reopened)).isEqualTo(VRO);
    }

    @Test
    void whatCannotBeHandedOverDoesNotKeepTheRestFromIt() {
        Commitment stuck = scene.promised(VRO, null, TAKES_EFFECT.plusDays(10));
        Commitment other = scene.promised(VRO, null, TAKES_EFFECT.plusDays(10), LocalDate.of(2026, 1, 9));
        scene.keepWhereItIs(stuck);
        clock.moveTo(TAKES_EFFECT);

        assertThat(successions.run()).isEqualTo(1);

        assertThat(answering(stuck)).isEqualTo(VRO);
        assertThat(answering(other)).isEqualTo(BZK);
    }

    @Test
    void pageAndApiTellIt() {
        Commitment promised = scene.promised(VRO, null, TAKES_EFFECT.plusDays(10));
        clock.moveTo(TAKES_EFFECT);
        successions.run();

        String page = staff.reading(Role.GRIFFIE)
                .get("/register/" + promised.number())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("antwoordend ministerie gewijzigd", "VRO → BZK");
        ApiContract.given()
                .get("/v1/toezeggingen/" + promised.number())
                .then()
                .statusCode(200)
                .body("antwoordtNu.afkorting", equalTo("BZK"))
                .body("geschiedenis[1].gebeurtenis", equalTo("antwoordend ministerie gewijzigd"));
    }

    private String answering(Commitment commitment) {
        return entities.createQuery("select answeringCode from Commitment where id = :id", String.class)
                .setParameter("id", commitment.id())
                .getSingleResult();
    }
}
