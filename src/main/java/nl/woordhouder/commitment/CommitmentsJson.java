// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import nl.woordhouder.web.LinkJson;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register.
 *
 * @param toezeggingen each a {@link CommitmentJson}, or the {@link Fields} of it that were asked for
 * @param aantal how many commitments the query selects, on all pages together
 * @param facetten by key of the query, how many it would select with each value of that key; null when not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentsJson(
        List<Object> toezeggingen,
        long aantal,
        @Nullable Map<String, List<FacetJson>> facetten,
        @JsonProperty("_links") Links links) {

    /** A value of a key, and how many commitments have it. */
    public record FacetJson(String waarde, long aantal) {}

    /** This page, and the next one when there is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Links(LinkJson self, @Nullable LinkJson volgende) {}
}
