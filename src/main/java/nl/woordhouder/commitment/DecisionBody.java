// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.LocalDate;
import nl.woordhouder.web.ApiProblem;
import nl.woordhouder.web.BodyReader;
import org.jspecify.annotations.Nullable;

/** A decision as a client sends it; its attributes bear the names of the answer. */
final class DecisionBody {
    private static final String STATUS = "status";
    private static final String FROM = "vanafDatum";
    private static final String UNTIL = "vervalDatum";
    private static final String NO_DATE_REASON = "redenGeenTermijn";
    private static final String REASON = "reden";
    private static final String DECIDED_ON = "besluitDatum";

    private final BodyReader body;
    private final LocalDate today;

    DecisionBody(BodyReader body, LocalDate today) {
        this.body = body;
        this.today = today;
    }

    /** The reason and the day of a decision. */
    record Grounds(String reason, LocalDate decidedOn) {}

    /** The new status; what is wrong is noted. */
    @Nullable
    CommitmentStatus status() {
        CommitmentStatus status = body.value(STATUS, CommitmentStatus::ofDutch, CommitmentQuery.STATUS_HINT);
        if (status == null && body.node(STATUS).isMissingNode()) {
            body.refuse(STATUS, "Geef de nieuwe status. " + CommitmentQuery.STATUS_HINT);
        }
        return status;
    }

    /**
     * The new term, with the words of the promise kept; what is wrong is noted.
     *
     * @param words the words of the promise, or null
     */
    Due due(@Nullable String words) {
        LocalDate from = body.date(FROM);
        LocalDate until = body.date(UNTIL);
        String none = body.text(NO_DATE_REASON, DecisionRules.LONGEST_NO_DATE_REASON);
        if ((until == null) == (none == null)) {
            body.refuse(UNTIL, "Geef een 'vervalDatum' of een 'redenGeenTermijn', niet allebei.");
        }
        if (from != null && until == null) {
            body.refuse(FROM, "Laat dit weg als er geen vervaldatum is.");
        }
        DecisionRules.until(until, from, body.date(DECIDED_ON)).ifPresent(wrong -> body.refuse(UNTIL, wrong));
        return new Due(words, from, until, until == null ? none : null);
    }

    /**
     * The reason and the day, which is today when it is left out. This ends the reading.
     *
     * @param promisedOn null when it is not known
     * @throws ApiProblem with everything that is wrong with the body
     */
    Grounds grounds(@Nullable LocalDate promisedOn) {
        String reason = body.text(REASON, DecisionRules.LONGEST_REASON);
        if (reason == null) {
            DecisionRules.reason(null).ifPresent(wrong -> body.refuse(REASON, wrong));
        }
        LocalDate given = body.date(DECIDED_ON);
        LocalDate day = given == null ? today : given;
        DecisionRules.decidedOn(day, today, promisedOn).ifPresent(wrong -> body.refuse(DECIDED_ON, wrong));
        body.finish();
        return new Grounds(reason, day);
    }
}
