// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.web.LinkJson;
import org.jspecify.annotations.Nullable;

/**
 * A part of the feed of changes.
 *
 * @param meer whether more is waiting already; when not, the next link is to be asked again later
 */
public record ChangesJson(
        List<ChangeJson> wijzigingen,
        boolean meer,
        @JsonProperty("_links") Links links) {

    /**
     * One change.
     *
     * @param volgnummer its place in the feed
     * @param nummer the commitment that changed
     * @param status the commitment's status now, which later changes may have made
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeJson(
            long volgnummer,
            String nummer,
            String gebeurtenis,
            @Nullable String oud,
            String nieuw,
            @Nullable String reden,
            LocalDate besluitDatum,
            Instant vastgelegdOp,
            String status,
            @JsonProperty("_links") ChangeLinks links) {
        static ChangeJson of(ChangeFeed.Entry entry) {
            CommitmentEvent event = entry.event();
            String commitment = entry.commitment().number();
            return new ChangeJson(
                    entry.number(),
                    commitment,
                    event.kind().dutch(),
                    event.oldValue(),
                    event.newValue(),
                    event.reason(),
                    event.decidedOn(),
                    event.occurredAt(),
                    entry.commitment().status().dutch(),
                    new ChangeLinks(new LinkJson(CommitmentResource.PATH + "/" + commitment)));
        }
    }

    /** The commitment that changed. */
    public record ChangeLinks(LinkJson toezegging) {}

    /** This part and what comes behind it, which is never absent. */
    public record Links(LinkJson self, LinkJson volgende) {}
}
