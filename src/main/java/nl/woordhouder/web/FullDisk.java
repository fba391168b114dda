// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
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

    /** Failures within each other; some of them name themselves. */
    private static final int DEEPEST = 20;

    private FullDisk() {}

    /** Whether this, or what it came from, is a write for which there was no room. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        return isCauseOf(failure, DEEPEST);
    }

    /** A transaction that cannot be committed keeps the reason as a suppressed failure. */
    private static boolean isCauseOf(@Nullable Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return false;
        }
        return isOne(failure)
                || isCauseOf(failure.getCause(), depth - 1)
                || Arrays.stream(failure.getSuppressed()).anyMatch(beside -> isCauseOf(beside, depth - 1));
    }

    private static boolean isOne(Throwable failure) {
        return failure instanceof SQLException refused && SQL_STATE.equals(refused.getSQLState())
                || failure instanceof IOException && tells(String.valueOf(failure.getMessage()));
    }

    private static boolean tells(String message) {
        return WORDS.stream().anyMatch(message::contains);
    }
}
