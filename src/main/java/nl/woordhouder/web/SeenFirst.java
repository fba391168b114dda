// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;

/**
 * Nobody decides on what he has not seen as it is now: a decision names the ETag that was read (RFC 9110 section 13.1.1,
 * RFC 6585 section 3).
 *
 * @param thing what is decided on, in Dutch, with its article: "de toezegging"
 * @param pronoun the Dutch word for it: "haar"
 */
public record SeenFirst(String thing, String pronoun) {

    /** @throws ApiProblem when the request names no ETag, or another than this */
    public void check(Request request, HttpHeaders headers, EntityTag now) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new ApiProblem(Problem.of(
                    428,
                    "Stuur in If-Match de ETag mee waarmee u " + thing
                            + " las, zodat u niets van een ander overschrijft."));
        }
        if (request.evaluatePreconditions(now) != null) {
            throw changed();
        }
    }

    /** Somebody else was first. */
    public ApiProblem changed() {
        String named = Character.toUpperCase(thing.charAt(0)) + thing.substring(1);
        return new ApiProblem(Problem.of(
                412, named + " is intussen gewijzigd. Lees " + pronoun + " opnieuw en beslis op wat er nu staat."));
    }
}
