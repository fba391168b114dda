// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which mails of the outbox to show. */
enum MailChoice {
    ALL("", "Alle", EnumSet.allOf(OutboxMail.State.class)),
    WAITING("wacht", "Wacht", Set.of(OutboxMail.State.PENDING)),
    FAILED("mislukt", "Mislukt", Set.of(OutboxMail.State.FAILED)),
    SENT("geaccepteerd", "Geaccepteerd", Set.of(OutboxMail.State.SENT)),
    CANCELLED("geannuleerd", "Geannuleerd", Set.of(OutboxMail.State.CANCELLED));

    private final String value;
    private final String label;
    private final Set<OutboxMail.State> states;

    MailChoice(String value, String label, Set<OutboxMail.State> states) {
        this.value = value;
        this.label = label;
        this.states = states;
    }

    /** By its word in an address; all when there is no such word. */
    static MailChoice read(@Nullable String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.value.equals(word))
                .findFirst()
                .orElse(ALL);
    }

    static List<Link> links(MailChoice chosen) {
        return Arrays.stream(values())
                .map(choice -> new Link(choice.label, choice.query(), choice == chosen))
                .toList();
    }

    Set<OutboxMail.State> states() {
        return states;
    }

    /** The query of the page that goes on after a mail. */
    String older(long lastSeen) {
        return (this == ALL ? "?" : query() + "&") + "voor=" + lastSeen;
    }

    private String query() {
        return this == ALL ? "" : "?stand=" + value;
    }

    /** @param query the query of the address, empty for all */
    record Link(String label, String query, boolean chosen) {}
}
