// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import org.jboss.logging.Logger;

/** Sends what waits in the outbox: claim, send outside any transaction, record. Several may run side by side. */
@ApplicationScoped
public class RelayRun {
    private static final Logger LOG = Logger.getLogger(RelayRun.class);
    private static final int BATCH = 100;

    private final Claims claims;
    private final MailServer server;
    private final SendWindow window;
    private final MailConfig config;
    private final BusinessTime time;

    RelayRun(Claims claims, MailServer server, SendWindow window, MailConfig config, BusinessTime time) {
        this.claims = claims;
        this.server = server;
        this.window = window;
        this.config = config;
        this.time = time;
    }

    /** Sends until nothing waits or the mail server cannot be reached; nothing outside the hours for mail. */
    public void run() {
        if (!config.enabled() || !window.isOpenAt(time.now())) {
            return;
        }
        List<Long> waiting = claims.waiting(BATCH);
        while (!waiting.isEmpty() && sendAll(waiting)) {
            waiting = claims.waiting(BATCH);
        }
    }

    /** Whether the mail server could be reached to the end. */
    private boolean sendAll(List<Long> waiting) {
        for (long id : waiting) {
            if (!sendOne(id)) {
                return false;
            }
        }
        return true;
    }

    private boolean sendOne(long id) {
        try {
            return send(id);
        } catch (RuntimeException oneMail) {
            // Whatever is wrong with one mail (broken data, a bug): it must not stay at the head of the queue for ever.
            LOG.errorf(oneMail, "Mail %d could not be processed", id);
            claims.giveUp(id);
            return true;
        }
    }

    private boolean send(long id) {
        Optional<Outgoing> claimed = claims.take(id);
        if (claimed.isEmpty()) {
            return true;
        }
        Delivery delivery = server.hand(claimed.get());
        claims.record(claimed.get(), delivery);
        return !(delivery instanceof Delivery.Unreachable);
    }
}
