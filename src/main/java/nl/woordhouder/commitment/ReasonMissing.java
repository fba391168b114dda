// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

/** A decision without a reason is no decision (invariant I6). */
public class ReasonMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super("Vul een reden in; die komt in de geschiedenis van de toezegging te staan.");
    }
}
