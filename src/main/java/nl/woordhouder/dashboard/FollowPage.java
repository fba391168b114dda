// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/**
 * A saved list for programs that follow it: due dates for a calendar, changes for a feed reader. Whoever holds the link
 * may read it, without signing in, until its owner revokes it or may not sign in any more.
 */
@Path("/volgen/{token}")
@PermitAll
public class FollowPage {
    private static final String CALENDAR = "agenda.ics";
    private static final String FEED = "atom.xml";
    private static final String ROOT = "/volgen/";

    private final FollowedLists lists;
    private final ListCalendar calendar;
    private final ListFeed feed;

    FollowPage(FollowedLists lists, ListCalendar calendar, ListFeed feed) {
        this.lists = lists;
        this.calendar = calendar;
        this.feed = feed;
    }

    static String calendarPath(String token) {
        return ROOT + token + "/" + CALENDAR;
    }

    static String feedPath(String token) {
        return ROOT + token + "/" + FEED;
    }

    @GET
    @Path(CALENDAR)
    @Produces("text/calendar; charset=utf-8")
    public Response calendar(String token) {
        return answer(token, calendar::of);
    }

    @GET
    @Path(FEED)
    @Produces("application/atom+xml; charset=utf-8")
    public Response feed(String token) {
        return answer(token, feed::of);
    }

    private Response answer(String token, Function<FollowedLists.Followed, String> form) {
        String text = lists.byToken(token).map(form).orElseThrow(NotFoundException::new);
        return Response.ok(text)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
