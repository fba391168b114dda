// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

/** Somebody decided on this candidate in the meantime. The message is Dutch and says who did what. */
public class AlreadyDecided extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyDecided(Verdict verdict) {
        super(
                verdict.accepted()
                        ? "Intussen aanvaard door " + verdict.by() + ", als " + verdict.commitment() + "."
                        : "Intussen afgewezen door " + verdict.by() + ": " + verdict.reason());
    }

    AlreadyDecided(String message) {
        super(message);
    }
}
