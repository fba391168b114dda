// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.woordhouder.web.LinkJson;
import org.jspecify.annotations.Nullable;

/** A page of candidates. */
public record CandidatesJson(
        List<CandidateJson> kandidaten,
        @JsonProperty("_links") Links links) {

    /** This page, and the next one when there is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Links(LinkJson self, @Nullable LinkJson volgende) {}
}
