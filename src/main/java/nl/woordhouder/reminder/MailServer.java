// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Hands mail to the mail server over SMTP. Never call it inside a transaction: it waits for another machine. */
@ApplicationScoped
class MailServer {
    private static final Logger LOG = Logger.getLogger(MailServer.class);

    /** RFC 5321, 3.8: the server closes the connection. */
    private static final int CLOSING = 421;

    private static final String CALENDAR = "text/calendar; charset=utf-8; method=PUBLISH";

    private final MailClient client;
    private final Links links;
    private final MailConfig config;
    private final Context eventLoop;

    MailServer(MailClient client, Links links, MailConfig config, Vertx vertx) {
        this.client = client;
        this.links = links;
        this.config = config;
        eventLoop = vertx.getOrCreateContext();
    }

    Delivery hand(Outgoing outgoing) {
        return Uni.createFrom()
                .deferred(() -> client.sendMail(message(outgoing)))
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

    private MailMessage message(Outgoing outgoing) {
        Letter letter = outgoing.letter();
        MailMessage message = new MailMessage()
                .setFrom(config.from())
                .setTo(outgoing.recipient())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .setHeaders(headers(outgoing));
        if (outgoing.calendar() != null) {
            message.setAttachment(MailAttachment.create()
                    .setName("toezeggingen.ics")
                    .setContentType(CALENDAR)
                    .setDisposition("attachment")
                    .setData(Buffer.buffer(outgoing.calendar())));
        }
        return message;
    }

    private MultiMap headers(Outgoing outgoing) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Message-ID", outgoing.messageId())
                // RFC 3834: no holiday reply, please.
                .add("Auto-Submitted", "auto-generated");
        if (outgoing.unsubscribePath() != null) {
            // RFC 8058: mail programs show a button that unsubscribes with one POST.
            headers.add("List-Unsubscribe", "<" + links.to(outgoing.unsubscribePath()) + ">")
                    .add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        config.replyTo().ifPresent(address -> headers.add("Reply-To", address));
        if (outgoing.thread() != null) {
            headers.add("References", "<toezegging." + outgoing.thread() + "@" + links.host() + ">");
        }
        return headers;
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
