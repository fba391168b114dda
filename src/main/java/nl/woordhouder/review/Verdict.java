// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woordhouder.commitment.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on a candidate.
 *
 * @param at when; null as long as nobody decided
 * @param by the account that decided, or null
 * @param reason why it was rejected, or null
 * @param commitment the number of the commitment that it became or was merged with, or null
 * @param second the number of the other commitment, when it was split in two; null otherwise
 * @param mergedAs what it is to the commitment that was there before; null when it became one itself
 */
@Embeddable
public record Verdict(
        @Enumerated(EnumType.STRING) State state,
        @Column(name = "decided_at") @Nullable Instant at,
        @Column(name = "decided_by") @Nullable String by,
        @Column(name = "reject_reason") @Nullable String reason,
        @Nullable String commitment,
        @Column(name = "second_commitment") @Nullable String second,

        @Enumerated(EnumType.STRING) @Column(name = "merged_as") @Nullable
        Relation mergedAs) {

    /** Nobody decided yet. */
    static final Verdict PENDING = new Verdict(State.PENDING, null, null, null, null, null, null);

    static Verdict accepted(String number, String actor, Instant at) {
        return new Verdict(State.ACCEPTED, at, actor, null, number, null, null);
    }

    static Verdict split(String first, String second, String actor, Instant at) {
        return new Verdict(State.ACCEPTED, at, actor, null, first, second, null);
    }

    static Verdict merged(String number, Relation as, String actor, Instant at) {
        return new Verdict(State.ACCEPTED, at, actor, null, number, null, as);
    }

    static Verdict rejected(String reason, String actor, Instant at) {
        return new Verdict(State.REJECTED, at, actor, reason, null, null, null);
    }

    /** The numbers of the commitments that it became or was merged with; none when it was rejected or waits. */
    public List<String> commitments() {
        return Stream.of(commitment, second).filter(Objects::nonNull).toList();
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
