// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.ministry.MinistryJson;
import nl.woordhouder.web.LinkJson;
import org.jspecify.annotations.Nullable;

/** Turns commitments into what the API tells, as seen from one day and with the ministries read once. */
final class CommitmentWriter {
    private final Map<String, MinistryJson> ministries;
    private final LocalDate today;

    CommitmentWriter(List<Ministry> ministries, LocalDate today) {
        this.ministries = ministries.stream()
                .map(MinistryJson::of)
                .collect(Collectors.toMap(MinistryJson::code, Function.identity()));
        this.today = today;
    }

    CommitmentJson summary(Commitment commitment) {
        return write(commitment, null);
    }

    CommitmentJson detail(Commitment commitment, List<CommitmentEvent> history) {
        return write(
                commitment, history.stream().map(CommitmentJson.EventJson::of).toList());
    }

    private CommitmentJson write(Commitment commitment, @Nullable List<CommitmentJson.EventJson> history) {
        LocalDate until = commitment.due().until();
        boolean overdue = commitment.isOverdue(today);
        return new CommitmentJson(
                commitment.number(),
                commitment.subject(),
                commitment.quote(),
                commitment.type().dutch(),
                commitment.status().dutch(),
                overdue,
                overdue ? ChronoUnit.DAYS.between(until, today) : null,
                ministries.get(commitment.ministryCode()),
                ministries.get(commitment.answeringCode()),
                commitment.office(),
                commitment.person(),
                commitment.committee(),
                commitment.addressee(),
                CommitmentJson.DueJson.of(commitment.due()),
                commitment.condition(),
                CommitmentJson.SourceJson.of(commitment.source()),
                history,
                commitment.registeredAt(),
                commitment.changedAt(),
                commitment.version(),
                new CommitmentJson.Links(new LinkJson(CommitmentResource.PATH + "/" + commitment.number())));
    }
}
