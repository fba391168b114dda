// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many requests each client may still make. Counted by each node for itself: the bound is there to keep one busy
 * program from slowing everybody down, not to count to the last request.
 */
@ApplicationScoped
class ApiQuota {
    static final Duration WINDOW = Duration.ofMinutes(1);
    /** Bounds memory; who was longest away starts afresh. */
    private static final int MAX_CLIENTS = 10_000;

    private final int requests;
    private final Map<String, Bucket> clients = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MAX_CLIENTS;
        }
    };

    ApiQuota(ApiConfig config) {
        this.requests = config.requestsPerMinute();
    }

    /** Takes one request from what the client has left, if there is any. */
    ConsumptionProbe take(String client) {
        return bucket(client).tryConsumeAndReturnRemaining(1);
    }

    private Bucket bucket(String client) {
        synchronized (clients) {
            return clients.computeIfAbsent(
                    client,
                    unknown -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, WINDOW))
                            .build());
        }
    }
}
