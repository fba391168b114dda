// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.woordhouder.calendar.BusinessTime;

/** Makes guessing passwords slow: after five failures a name has to wait, longer with each further failure. */
@ApplicationScoped
class SignInThrottle {
    private static final int FREE_ATTEMPTS = 5;
    private static final int MAX_NAMES = 10_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Map<String, Failures> failuresByName = new ConcurrentHashMap<>();
    private final BusinessTime time;

    SignInThrottle(BusinessTime time) {
        this.time = time;
    }

    boolean isBlocked(String name) {
        Failures failures = failuresByName.get(name);
        return failures != null && time.now().isBefore(failures.blockedUntil());
    }

    void failed(String name) {
        if (failuresByName.size() >= MAX_NAMES) {
            failuresByName.values().removeIf(failures -> failures.blockedUntil().isBefore(time.now()));
        }
        failuresByName.merge(name, new Failures(1, Instant.EPOCH), (before, first) -> before.another(time.now()));
    }

    void succeeded(String name) {
        failuresByName.remove(name);
    }

    private record Failures(int count, Instant blockedUntil) {
        Failures another(Instant now) {
            int next = count + 1;
            if (next < FREE_ATTEMPTS) {
                return new Failures(next, Instant.EPOCH);
            }
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(next - FREE_ATTEMPTS, 5));
            return new Failures(next, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
        }
    }
}
