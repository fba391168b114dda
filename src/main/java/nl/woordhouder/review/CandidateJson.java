// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.commitment.CommitmentType;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.web.LinkJson;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as the API tells it to whoever may judge it.
 *
 * @param staat whether it waits, and else what a person decided
 * @param toezegging the number of the commitment that it became
 * @param redenAfwijzing why it was turned down
 * @param spoor how it was found, one step a line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CandidateJson(
        long nummer,
        long document,
        String staat,
        String oordeel,
        String citaat,
        int begin,
        int einde,
        String onderwerp,
        String soort,
        String aanWie,
        @Nullable String ambt,
        @Nullable String bewindspersoon,
        TermJson termijn,
        @Nullable String voorwaarde,
        double zekerheid,
        List<String> spoor,
        @Nullable String toezegging,
        @Nullable String redenAfwijzing,
        @JsonProperty("_links") Links links) {

    static CandidateJson of(ReviewCandidate candidate) {
        Verdict verdict = candidate.verdict();
        return new CandidateJson(
                candidate.id(),
                candidate.documentId(),
                verdict.state().dutch(),
                judgment(candidate.label()),
                candidate.quote(),
                candidate.span().start(),
                candidate.span().end(),
                candidate.subject(),
                CommitmentType.valueOf(candidate.type().name()).dutch(),
                candidate.addressee(),
                candidate.office(),
                candidate.person(),
                TermJson.of(candidate.due()),
                candidate.condition(),
                candidate.certainty(),
                candidate.explanation().steps(),
                verdict.commitment(),
                verdict.reason(),
                new Links(
                        new LinkJson(CandidateResource.PATH + "/" + candidate.id()),
                        new LinkJson(DocumentResource.PATH + "/" + candidate.documentId())));
    }

    private static String judgment(Candidate.Label label) {
        return switch (label) {
            case PROMISE -> "belofte";
            case UNCERTAIN -> "onzeker";
            case FULFILMENT -> "nakoming";
        };
    }

    /**
     * The window as the engine read it.
     *
     * @param berekening how it was computed, in Dutch
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TermJson(
            @Nullable String woorden,
            @Nullable LocalDate vanafDatum,
            @Nullable LocalDate vervalDatum,
            @Nullable String redenGeenTermijn,
            String berekening) {
        static TermJson of(ExtractedDue due) {
            return new TermJson(due.words(), due.from(), due.until(), due.proposedNoDateReason(), due.computation());
        }
    }

    /** This candidate and its document. */
    public record Links(LinkJson self, LinkJson document) {}
}
