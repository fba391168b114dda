// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import nl.woordhouder.document.Document;
import nl.woordhouder.web.LinkJson;
import org.jspecify.annotations.Nullable;

/**
 * A document as the API tells it to whoever may judge what is in it.
 *
 * @param datumHerkomst where its date comes from; nothing in it can be accepted while that is an estimate
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentJson(
        long nummer,
        String titel,
        String bestandsnaam,
        @Nullable LocalDate datum,
        String datumHerkomst,
        @Nullable String ambt,
        @Nullable String bewindspersoon,
        Instant ontvangenOp,
        @JsonProperty("_links") Links links) {

    static DocumentJson of(Document document) {
        String id = Long.toString(document.id());
        return new DocumentJson(
                document.id(),
                document.title(),
                document.fileName(),
                document.datedOn(),
                document.dateOrigin().dutch(),
                document.office(),
                document.person(),
                document.receivedAt(),
                new Links(
                        new LinkJson(DocumentResource.PATH + "/" + id),
                        new LinkJson(CandidateResource.PATH + "?document=" + id)));
    }

    /** This document, and what was found in it. */
    public record Links(LinkJson self, LinkJson kandidaten) {}
}
