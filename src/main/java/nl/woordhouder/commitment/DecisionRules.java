// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a decision must be like, for the pages and for the API. Each rule answers with what is wrong, in Dutch; empty when
 * nothing is.
 */
public final class DecisionRules {
    public static final int LONGEST_REASON = 1000;
    public static final int LONGEST_NO_DATE_REASON = 400;

    private DecisionRules() {}

    /** Every decision has a reason (invariant I6). */
    public static Optional<String> reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return Optional.of("Vul in waarom; dit komt in de geschiedenis te staan.");
        }
        return atMost(LONGEST_REASON, reason);
    }

    /**
     * The day of the decision lies between the promise and today.
     *
     * @param promisedOn null when it is not known
     */
    public static Optional<String> decidedOn(@Nullable LocalDate day, LocalDate today, @Nullable LocalDate promisedOn) {
        if (day == null) {
            return Optional.of("Vul in op welke dag dit is besloten.");
        }
        if (day.isAfter(today)) {
            return Optional.of("Deze dag moet nog komen. Vul de dag van het besluit in.");
        }
        if (promisedOn != null && day.isBefore(promisedOn)) {
            return Optional.of("Op deze dag was de toezegging nog niet gedaan. Vul een latere dag in.");
        }
        return Optional.empty();
    }

    /** A term ends on a day that it has begun and that the decision was taken. */
    public static Optional<String> until(
            @Nullable LocalDate until, @Nullable LocalDate from, @Nullable LocalDate decided) {
        if (until != null && from != null && until.isBefore(from)) {
            return Optional.of("De termijn eindigt voor hij begint. Kies een latere datum.");
        }
        if (until != null && decided != null && until.isBefore(decided)) {
            return Optional.of("Deze datum ligt voor de dag van het besluit. Kies een latere datum.");
        }
        return Optional.empty();
    }

    /** A text fits. */
    public static Optional<String> atMost(int longest, String text) {
        return text.length() <= longest
                ? Optional.empty()
                : Optional.of("Dit is te lang: hier passen " + longest + " tekens.");
    }
}
