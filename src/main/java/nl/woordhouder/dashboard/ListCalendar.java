// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.ICalendar;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.reminder.Links;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The due dates of a list as days in a calendar. */
@ApplicationScoped
class ListCalendar {
    /** What a calendar program takes in without trouble; the earliest due come first. */
    private static final int MOST = 500;

    private final CommitmentRepository commitments;
    private final Links links;
    private final BusinessTime time;
    private final String organizer;

    ListCalendar(
            CommitmentRepository commitments,
            Links links,
            BusinessTime time,
            @ConfigProperty(name = "woordhouder.mail.reply-to") Optional<String> replyTo,
            @ConfigProperty(name = "woordhouder.mail.from") String from) {
        this.commitments = commitments;
        this.links = links;
        this.time = time;
        organizer = replyTo.orElse(from);
    }

    /** What is settled stays in the list's calendar as cancelled, as long as the list holds it. */
    String of(FollowedLists.Followed list) {
        List<ICalendar.Event> events = commitments.page(list.filter().from(null, MOST)).stream()
                .filter(commitment -> commitment.due().until() != null)
                .map(this::event)
                .toList();
        return ICalendar.write(events, organizer, time.now());
    }

    private ICalendar.Event event(Commitment commitment) {
        return new ICalendar.Event(
                commitment.number() + "@" + links.host(),
                commitment.version(),
                Optional.ofNullable(commitment.due().until()).orElseThrow(),
                "Toezegging: " + commitment.subject(),
                links.commitment(commitment.number()),
                !commitment.status().unsettled());
    }
}
