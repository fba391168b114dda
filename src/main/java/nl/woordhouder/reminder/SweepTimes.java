// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import nl.woordhouder.calendar.BusinessTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;

/** When the sweep has to run. */
@ApplicationScoped
class SweepTimes {
    private static final String NEVER = "off";

    private final @Nullable CronExpression cron;

    SweepTimes(@ConfigProperty(name = "woordhouder.sweep.cron") String cron, BusinessTime time) {
        this.cron = cron.equals(NEVER) ? null : parse(cron, TimeZone.getTimeZone(time.zone()));
    }

    /** Whether a run was due since {@code lastRun} (empty when there never was one). */
    boolean missed(Optional<Instant> lastRun, Instant now) {
        return cron != null && lastRun.map(last -> !after(last).isAfter(now)).orElse(true);
    }

    /** The first run that was due since {@code lastRun}; empty when none was. */
    Optional<Instant> firstMissed(Instant lastRun, Instant now) {
        return Optional.ofNullable(cron).map(any -> after(lastRun)).filter(due -> !due.isAfter(now));
    }

    private Instant after(Instant moment) {
        return cron.getNextValidTimeAfter(Date.from(moment)).toInstant();
    }

    private static CronExpression parse(String text, TimeZone zone) {
        try {
            CronExpression expression = new CronExpression(text);
            expression.setTimeZone(zone);
            return expression;
        } catch (ParseException unreadable) {
            throw new IllegalArgumentException("woordhouder.sweep.cron is not a Quartz cron expression", unreadable);
        }
    }
}
