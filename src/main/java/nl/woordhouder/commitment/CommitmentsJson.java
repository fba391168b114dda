// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.woordhouder.web.LinkJson;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register.
 *
 * @param aantal how many commitments the query selects, on all pages together
 */
public record CommitmentsJson(
        List<CommitmentJson> toezeggingen,
        long aantal,
        @JsonProperty("_links") Links links) {

    /** This page, and the next one when there is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Links(LinkJson self, @Nullable LinkJson volgende) {}
}
