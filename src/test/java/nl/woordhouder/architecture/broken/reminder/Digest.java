// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.reminder;

/** Sees what nobody reviewed, and reads the clock of the machine. */
public class Digest {
    nl.woordhouder.architecture.broken.document.Letter letter;

    java.time.LocalDate today() {
        return java.time.LocalDate.now(java.time.ZoneOffset.UTC);
    }
}
