// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Java process with {@code -Xlog:gc} tells about its heap. */
final class HeapLog {
    /** "Pause Young (Allocation Failure) 136M->4M(494M) 4.711ms". */
    private static final Pattern PAUSE = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    private HeapLog() {}

    /** The most that was ever in it, garbage included. */
    static int peakMegabytes(List<String> lines) {
        return lines.stream()
                .map(PAUSE::matcher)
                .filter(Matcher::find)
                .mapToInt(pause -> Integer.parseInt(pause.group(1)))
                .max()
                .orElse(0);
    }
}
