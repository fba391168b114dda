// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which commitments a mail tells of, each with the version of its due date.
 *
 * @param listed as {@code id:version}
 */
record Contents(Set<String> listed) {

    static Contents of(Digest digest) {
        return new Contents(digest.items().map(Contents::entry).collect(Collectors.toSet()));
    }

    static Contents parse(String kept) {
        return new Contents(Set.of(kept.split(" ")));
    }

    String kept() {
        return String.join(" ", listed);
    }

    /** Whether all that was told is still so: nothing was settled and no date moved. */
    boolean holdIn(Digest digest) {
        return of(digest).listed().containsAll(listed);
    }

    private static String entry(DigestItem item) {
        return item.id() + ":" + item.dueVersion();
    }
}
