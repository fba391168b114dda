// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The machine's clock; tests put their own in its place. The demonstration may start it at another moment. Nobody else
 * can: without {@code woordhouder.demo} the moment is not looked at, and the demonstration never starts on the register
 * of an organisation.
 */
class SystemClock {

    /** @param startsAt what the demonstration takes for now when it starts, in the business zone */
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock(
            @ConfigProperty(name = "woordhouder.demo") boolean demo,
            @ConfigProperty(name = "woordhouder.demo.starts-at") Optional<LocalDateTime> startsAt,
            CalendarConfig calendar) {
        Clock machine = Clock.systemUTC();
        return startsAt.filter(any -> demo)
                .map(moment -> moment.atZone(calendar.zone()).toInstant())
                .map(start -> Clock.offset(machine, Duration.between(machine.instant(), start)))
                .orElse(machine);
    }
}
