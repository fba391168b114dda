// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

/** There is no commitment with this number. */
public class UnknownCommitment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownCommitment(String number) {
        super("Er is geen toezegging met nummer " + number + ".");
    }
}
