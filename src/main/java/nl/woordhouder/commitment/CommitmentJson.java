// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.ministry.MinistryJson;
import nl.woordhouder.web.LinkJson;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as the API tells it. What is not known is left out. Accounts of staff are never part of it.
 *
 * @param ministerie the ministry that promised
 * @param antwoordtNu the ministry that answers for it now
 * @param geschiedenis oldest first; only for a single commitment
 * @param versie goes up with each change; a decision on many names it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentJson(
        String nummer,
        String onderwerp,
        String citaat,
        String soort,
        String status,
        boolean teLaat,
        @Nullable Long dagenTeLaat,
        MinistryJson ministerie,
        MinistryJson antwoordtNu,
        @Nullable String ambt,
        @Nullable String bewindspersoon,
        @Nullable String commissie,
        String aanWie,
        DueJson termijn,
        @Nullable String voorwaarde,
        SourceJson bron,
        @Nullable List<EventJson> geschiedenis,
        Instant geregistreerdOp,
        Instant gewijzigdOp,
        int versie,
        @JsonProperty("_links") Links links) {

    /** When it falls due: a date, or the reason why there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DueJson(
            @Nullable String woorden,
            @Nullable LocalDate vanafDatum,
            @Nullable LocalDate vervalDatum,
            @Nullable String redenGeenTermijn) {
        static DueJson of(Due due) {
            return new DueJson(due.words(), due.from(), due.until(), due.noDateReason());
        }
    }

    /** Where it was made; {@code begin} and {@code einde} are offsets in the text of the document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SourceJson(
            String titel,
            @Nullable LocalDate datum,
            @Nullable List<String> dossiers,
            long document,
            int begin,
            int einde) {
        static SourceJson of(Source source) {
            return new SourceJson(
                    source.title(),
                    source.date(),
                    source.dossiers() == null ? null : List.of(source.dossiers().split(", ")),
                    source.document(),
                    source.start(),
                    source.end());
        }
    }

    /** One entry of the history. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EventJson(
            int volgnummer,
            String gebeurtenis,
            Instant vastgelegdOp,
            LocalDate besluitDatum,
            @Nullable String oud,
            String nieuw,
            @Nullable String reden) {
        static EventJson of(CommitmentEvent event) {
            return new EventJson(
                    event.sequence(),
                    event.kind().dutch(),
                    event.occurredAt(),
                    event.decidedOn(),
                    event.oldValue(),
                    event.newValue(),
                    event.reason());
        }
    }

    /** Where to go from here. */
    public record Links(LinkJson self) {}
}
