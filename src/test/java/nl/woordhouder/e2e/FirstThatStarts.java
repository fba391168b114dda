// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import java.util.ArrayList;
import java.util.List;

/** Tries the ways to come by something one after the other, until it really starts. */
final class FirstThatStarts {
    private FirstThatStarts() {}

    /**
     * What the first way gives that works; the ways behind it are not tried.
     *
     * @param remedy what a person can do when none works
     * @throws AssertionError when none works, with the reason of each in a line and then the remedy
     */
    static <T> T of(List<Way<T>> ways, String remedy) {
        List<String> reasons = new ArrayList<>();
        for (Way<T> way : ways) {
            try {
                return way.start();
            } catch (Unavailable unavailable) {
                reasons.add("  - " + unavailable.getMessage());
            }
        }
        throw new AssertionError(String.join("\n", reasons) + "\n" + remedy);
    }

    /** One way: provides the thing and starts it. */
    interface Way<T> {
        T start() throws Unavailable;
    }

    /** A way does not work here; its message is one line that says why. */
    static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1;

        Unavailable(String why) {
            super(why);
        }
    }
}
