// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

/** Somebody decided on this candidate in the meantime. The message is Dutch and says who did what. */
public class AlreadyDecided extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyDecided(Verdict verdict) {
        super(
                verdict.accepted()
                        ? "Intussen " + done(verdict) + " door " + verdict.by() + ", "
                                + (verdict.mergedAs() == null ? "als " : "met ")
                                + String.join(" en ", verdict.commitments()) + "."
                        : "Intussen afgewezen door " + verdict.by() + ": " + verdict.reason());
    }

    private static String done(Verdict verdict) {
        if (verdict.mergedAs() != null) {
            return "samengevoegd";
        }
        return verdict.second() == null ? "aanvaard" : "gesplitst";
    }

    AlreadyDecided(String message) {
        super(message);
    }
}
