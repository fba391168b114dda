// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import nl.woordhouder.calendar.BusinessTime;
import org.jboss.logging.Logger;

/** Sends what waits in the outbox: claim, send outside any transaction, record. Several may run side by side. */
@ApplicationScoped
public class RelayRun {
    private static final Logger LOG = Logger.getLogger(RelayRun.class);

    /** Claimed together, and the most that a process that dies keeps from others until their leases end. */
    private static final int AT_ONCE = 25;

    private static final int RECORD_AGAIN = 15;

    private final ReentrantLock turn = new ReentrantLock();
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

    /**
     * Sends until nothing waits or the mail server cannot be reached; nothing outside the hours for mail. One at a time: of
     * a process that dies at most one mail is with the mail server without our knowing.
     */
    public void run() {
        if (!config.enabled() || !window.isOpenAt(time.now()) || !turn.tryLock()) {
            return;
        }
        try {
            sendWaiting();
        } finally {
            turn.unlock();
        }
    }

    private void sendWaiting() {
        List<Long> waiting = claims.waiting(AT_ONCE);
        while (!waiting.isEmpty() && sendAll(waiting)) {
            waiting = claims.waiting(AT_ONCE);
        }
    }

    /** Whether the mail server could be reached to the end. */
    private boolean sendAll(List<Long> waiting) {
        List<Outgoing> claimed = take(waiting);
        for (int next = 0; next < claimed.size(); next++) {
            boolean inTime = claims.mayStillSend(claimed.get(next));
            boolean goOn = inTime && send(claimed.get(next));
            if (!goOn) {
                claims.giveBack(claimed.subList(inTime ? next + 1 : next, claimed.size()));
                return !inTime;
            }
        }
        return true;
    }

    private List<Outgoing> take(List<Long> waiting) {
        try {
            return claims.take(waiting);
        } catch (RuntimeException oneOfThem) {
            if (waiting.size() == 1) {
                putAside(waiting.get(0), oneOfThem);
                return List.of();
            }
            return waiting.stream().flatMap(id -> take(List.of(id)).stream()).toList();
        }
    }

    /** Whether the mail server could be reached. */
    private boolean send(Outgoing mail) {
        try {
            Delivery delivery = server.hand(mail);
            record(mail, delivery);
            return !(delivery instanceof Delivery.Unreachable);
        } catch (RuntimeException oneMail) {
            putAside(mail.id(), oneMail);
            return true;
        }
    }

    /** Whatever is wrong with one mail (broken data, a bug): the others go out. */
    private void putAside(long id, RuntimeException cause) {
        LOG.errorf(cause, "Mail %d could not be processed", id);
        claims.putAside(id);
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
