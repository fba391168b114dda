// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import io.smallrye.config.ConfigMapping;
import java.time.ZoneId;

/** Settings of the business calendar. */
@ConfigMapping(prefix = "woordhouder.calendar")
public interface CalendarConfig {

    /** The zone in which a day begins and ends for everybody who uses the register. */
    ZoneId zone();
}
