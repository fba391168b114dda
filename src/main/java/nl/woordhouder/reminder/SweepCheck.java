// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Whether the daily sweep came. No reason to take a node out of service, so neither liveness nor readiness. */
@Wellness
@ApplicationScoped
class SweepCheck implements HealthCheck {
    private final Sweeps sweeps;

    SweepCheck(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("daily-sweep");
        sweeps.lastFinished().map(Sweep::startedAt).map(Instant::toString).ifPresent(at -> answer.withData("last", at));
        return sweeps.missedSince()
                .map(due -> answer.down().withData("missedSince", due.toString()))
                .orElseGet(answer::up)
                .build();
    }
}
