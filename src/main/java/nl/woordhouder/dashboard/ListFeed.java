// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentBadges;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.reminder.Links;
import nl.woordhouder.web.AtomFeed;

/** What of a list changed last, for feed readers. */
@ApplicationScoped
class ListFeed {
    private static final int MOST = 50;

    private final CommitmentRepository commitments;
    private final Links links;
    private final BusinessTime time;

    ListFeed(CommitmentRepository commitments, Links links, BusinessTime time) {
        this.commitments = commitments;
        this.links = links;
        this.time = time;
    }

    String of(FollowedLists.Followed list) {
        List<Commitment> changed = commitments.latestChanged(list.filter(), MOST);
        Instant last = changed.isEmpty() ? time.now() : changed.get(0).changedAt();
        return new AtomFeed(
                        links.to(FollowPage.feedPath(list.token())),
                        "Toezeggingen: " + list.name(),
                        links.to(list.query().url()),
                        last,
                        changed.stream().map(this::entry).toList())
                .text();
    }

    private AtomFeed.Entry entry(Commitment commitment) {
        String state = commitment.status().dutch() + ", "
                + CommitmentBadges.due(commitment, time.today()).words();
        return new AtomFeed.Entry(
                links.commitment(commitment.number()),
                commitment.number() + " " + commitment.subject(),
                commitment.registeredAt(),
                commitment.changedAt(),
                state + ". " + commitment.quote());
    }
}
