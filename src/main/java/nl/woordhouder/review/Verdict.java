// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on a candidate.
 *
 * @param at when; null as long as nobody decided
 * @param by the account that decided, or null
 * @param reason why it was rejected, or null
 * @param commitment the number of the commitment that it became, or null
 */
@Embeddable
public record Verdict(
        @Enumerated(EnumType.STRING) State state,
        @Column(name = "decided_at") @Nullable Instant at,
        @Column(name = "decided_by") @Nullable String by,
        @Column(name = "reject_reason") @Nullable String reason,
        @Nullable String commitment) {

    /** Nobody decided yet. */
    static final Verdict PENDING = new Verdict(State.PENDING, null, null, null, null);

    static Verdict accepted(String number, String actor, Instant at) {
        return new Verdict(State.ACCEPTED, at, actor, null, number);
    }

    static Verdict rejected(String reason, String actor, Instant at) {
        return new Verdict(State.REJECTED, at, actor, reason, null);
    }

    public boolean pending() {
        return state == State.PENDING;
    }

    public boolean accepted() {
        return state == State.ACCEPTED;
    }

    public boolean rejected() {
        return state == State.REJECTED;
    }

    /** Where a candidate stands on the desk. */
    public enum State {
        PENDING("te beoordelen"),
        ACCEPTED("aanvaard"),
        REJECTED("afgewezen");

        private final String dutch;

        State(String dutch) {
            this.dutch = dutch;
        }

        String dutch() {
            return dutch;
        }

        /** Empty when no state has this name. */
        static Optional<State> ofDutch(String name) {
            return Stream.of(values()).filter(state -> state.dutch.equals(name)).findFirst();
        }
    }
}
