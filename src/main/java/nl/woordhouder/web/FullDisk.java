// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a failure comes from a disk that is full: somebody has to make room, and nothing else is wrong. */
public final class FullDisk {
    /** What is answered then: Insufficient Storage (RFC 4918). */
    static final int STATUS = 507;

    /** PostgreSQL: disk_full. */
    private static final String SQL_STATE = "53100";

    /** What operating systems say of it, of a quota and of a bound on files; Java hands on their words. */
    private static final List<String> WORDS =
            List.of("No space left on device", "Disk quota exceeded", "File too large", "not enough space on the disk");

    private FullDisk() {}

    /** Whether this, or what it came from, is a write for which there was no room. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 50; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && SQL_STATE.equals(refused.getSQLState())
                    || cause instanceof IOException && tells(String.valueOf(cause.getMessage()))) {
                return true;
            }
            depth++;
        }
        return false;
    }

    private static boolean tells(String message) {
        return WORDS.stream().anyMatch(message::contains);
    }
}
