// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.woordhouder.web.Dutch;

/** The values of the history as people read them: it records days and windows as 2026-12-31 and 2026-12-01..2026-12-31. */
public final class Recorded {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Recorded() {}

    /** A recorded value with its days in Dutch; of a window only where it ends. */
    public static String dutch(String recorded) {
        String end = recorded.replaceFirst("^\\d{4}-\\d{2}-\\d{2}\\.\\.(?=\\d)", "");
        return DAY.matcher(end).replaceAll(Recorded::day);
    }

    private static String day(MatchResult found) {
        return Dutch.dutchShort(LocalDate.parse(found.group()));
    }
}
