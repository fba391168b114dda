// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import java.io.IOException;
import java.util.function.Consumer;

/** A file on its way in. */
sealed interface Incoming {

    String name();

    /** A file with its bytes. */
    record File(String name, byte[] bytes) implements Incoming {}

    /** A file that is not even kept; the reason is Dutch and says what to do. */
    record Refused(String name, String reason) implements Incoming {}

    /** Where files come from, one at a time, so that never more than one is in memory. */
    @FunctionalInterface
    interface Supply {
        void into(Consumer<Incoming> taker) throws IOException;
    }
}
