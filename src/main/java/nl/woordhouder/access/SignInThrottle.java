// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.woordhouder.calendar.BusinessTime;

/**
 * Makes guessing passwords slow. After some failures the next attempt has to wait, longer with each further failure. Few
 * failures block a name at one address; more block the whole address; only many block the name everywhere, so that
 * nobody easily locks out a colleague.
 */
@ApplicationScoped
class SignInThrottle {
    private static final int PER_NAME_AND_ADDRESS = 5;
    private static final int PER_ADDRESS = 25;
    private static final int PER_NAME = 50;
    private static final int MAX_ENTRIES = 10_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Map<Key, Failures> failures = new ConcurrentHashMap<>();
    private final BusinessTime time;

    SignInThrottle(BusinessTime time) {
        this.time = time;
    }

    boolean isBlocked(String name, String address) {
        return isBlocked(new Key(name, address)) || isBlocked(new Key("", address)) || isBlocked(new Key(name, ""));
    }

    void failed(String name, String address) {
        if (failures.size() >= MAX_ENTRIES) {
            failures.values().removeIf(this::forgotten);
        }
        count(new Key(name, address), PER_NAME_AND_ADDRESS);
        count(new Key("", address), PER_ADDRESS);
        count(new Key(name, ""), PER_NAME);
    }

    void succeeded(String name, String address) {
        failures.remove(new Key(name, address));
    }

    private boolean isBlocked(Key key) {
        Failures known = failures.get(key);
        return known != null && time.now().isBefore(known.blockedUntil());
    }

    private void count(Key key, int free) {
        Instant now = time.now();
        failures.compute(
                key, (same, known) -> (known == null || forgotten(known) ? Failures.NONE : known).another(free, now));
    }

    private boolean forgotten(Failures known) {
        return known.last().plus(FORGOTTEN_AFTER).isBefore(time.now());
    }

    /** A name, an address or both; the part that does not count is empty. */
    private record Key(String name, String address) {}

    private record Failures(int count, Instant last, Instant blockedUntil) {
        private static final Failures NONE = new Failures(0, Instant.EPOCH, Instant.EPOCH);

        Failures another(int free, Instant now) {
            int next = count + 1;
            if (next < free) {
                return new Failures(next, now, Instant.EPOCH);
            }
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(next - free, 5));
            return new Failures(next, now, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
        }
    }
}
