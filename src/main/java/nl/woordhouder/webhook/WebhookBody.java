// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A message as programs read it. It holds nothing that the API does not tell everybody. */
record WebhookBody(String type, Instant timestamp, Data data) {

    /**
     * @param oud the status before; only when it changed
     * @param nieuw the status it has now; only when it changed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            String nummer,
            String onderwerp,
            String status,
            @Nullable LocalDate vervalDatum,
            @Nullable String oud,
            @Nullable String nieuw,
            @JsonProperty("_links") Links links) {}

    record Links(Link toezegging) {}

    record Link(String href) {}
}
