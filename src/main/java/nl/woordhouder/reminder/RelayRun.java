// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.woordhouder.calendar.BusinessTime;
import org.jboss.logging.Logger;

/** Sends what waits in the outbox: claim, send outside any transaction, record. Several may run side by side. */
@ApplicationScoped
public class RelayRun {
    private static final Logger LOG = Logger.getLogger(RelayRun.class);
    private static final int BATCH = 100;
    private static final int RECORD_AGAIN = 15;

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
            // Whatever is wrong with one mail (broken data, a bug): the others go out.
            LOG.errorf(oneMail, "Mail %d could not be processed", id);
            claims.putAside(id);
            return true;
        }
    }

    private boolean send(long id) {
        Optional<Outgoing> claimed = claims.take(id);
        if (claimed.isEmpty()) {
            return true;
        }
        Delivery delivery = server.hand(claimed.get());
        record(claimed.get(), delivery);
        return !(delivery instanceof Delivery.Unreachable);
    }

    /** Waits for a database that is away, as the lease allows: a mail that was accepted must not go out twice. */
    private void record(Outgoing mail, Delivery delivery) {
        for (int again = RECORD_AGAIN; again > 0; again--) {
            try {
                claims.record(mail, delivery);
                return;
            } catch (RuntimeException notRecorded) {
                LOG.warnf(notRecorded, "Mail %d: the outcome could not be recorded yet", mail.id());
                LockSupport.parkNanos(config.timeout().dividedBy(RECORD_AGAIN).toNanos());
            }
        }
        claims.record(mail, delivery);
    }
}
