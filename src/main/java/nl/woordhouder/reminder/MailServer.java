// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

/** Hands mail to the mail server over SMTP. Never call it inside a transaction: it waits for another machine. */
@ApplicationScoped
class MailServer {
    private static final Logger LOG = Logger.getLogger(MailServer.class);

    /** RFC 5321, 3.8: the server closes the connection. */
    private static final int CLOSING = 421;

    private static final String CALENDAR = "text/calendar; charset=utf-8; method=PUBLISH";

    private final ReactiveMailer mailer;
    private final Links links;
    private final MailConfig config;
    private final Context eventLoop;

    MailServer(ReactiveMailer mailer, Links links, MailConfig config, Vertx vertx) {
        this.mailer = mailer;
        this.links = links;
        this.config = config;
        eventLoop = vertx.getOrCreateContext();
    }

    Delivery hand(Outgoing outgoing) {
        return Uni.createFrom()
                .deferred(() -> mailer.send(mail(outgoing)))
                // Always on one event loop: from another thread the client can miss the greeting and wait for ever.
                .runSubscriptionOn(task -> eventLoop.runOnContext(any -> task.run()))
                .ifNoItem()
                .after(config.timeout())
                .fail()
                .map(sent -> (Delivery) new Delivery.Accepted())
                .onFailure()
                .recoverWithItem(MailServer::judge)
                .await()
                .indefinitely();
    }

    private Mail mail(Outgoing outgoing) {
        Letter letter = outgoing.letter();
        Mail mail = Mail.withText(outgoing.recipient(), letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", outgoing.messageId())
                // RFC 3834: no holiday reply, please.
                .addHeader("Auto-Submitted", "auto-generated");
        if (outgoing.unsubscribePath() != null) {
            // RFC 8058: mail programs show a button that unsubscribes with one POST.
            mail.addHeader("List-Unsubscribe", "<" + links.to(outgoing.unsubscribePath()) + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        config.replyTo().ifPresent(mail::setReplyTo);
        if (outgoing.thread() != null) {
            mail.addHeader("References", "<toezegging." + outgoing.thread() + "@" + links.host() + ">");
        }
        if (outgoing.calendar() != null) {
            mail.addAttachment("toezeggingen.ics", outgoing.calendar().getBytes(StandardCharsets.UTF_8), CALENDAR);
        }
        return mail;
    }

    private static Delivery judge(Throwable failure) {
        if (failure instanceof SMTPException reply && reply.getReplyCode() != CLOSING && !isAboutAccess(reply)) {
            return reply.isPermanent()
                    ? new Delivery.Refused(reply.getMessage())
                    : new Delivery.Deferred(reply.getMessage());
        }
        LOG.warnf("No mail goes out: %s", failure);
        return new Delivery.Unreachable(String.valueOf(failure.getMessage()));
    }

    /** RFC 4954: 530 and 534 to 538 are about our signing in; another mail or a later hour cannot be blamed on this one. */
    private static boolean isAboutAccess(SMTPException reply) {
        return reply.getReplyCode() / 10 == 53;
    }
}
