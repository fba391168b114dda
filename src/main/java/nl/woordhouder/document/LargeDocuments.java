// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Large documents take turns: one of 50 MB takes several times its size in memory while it is read and stored. Small ones
 * pass them by. To be asked for outside any transaction, as who waits here must not hold a connection.
 */
@ApplicationScoped
public class LargeDocuments {
    /** From here on a document is large, in bytes. */
    private static final int LARGE = 2 * 1024 * 1024;

    private final ReentrantLock turn = new ReentrantLock(true);

    /** Whether a document of this size waits for its turn. */
    public static boolean isOne(long bytes) {
        return bytes > LARGE;
    }

    /** Does the work at once when the document is small, else when no other large one is being worked on. */
    public <T> T inTurn(long bytes, Supplier<T> work) {
        return isOne(bytes) ? inTurn(work) : work.get();
    }

    /** Does the work when no large document is being worked on. */
    public <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
