// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

/** There is no such candidate; a newer reading of its document may have taken it off the desk. */
public class UnknownCandidate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownCandidate() {
        super("Deze kandidaat is er niet of niet meer. Ga terug naar de lijst.");
    }
}
