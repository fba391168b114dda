// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.woordhouder.web.RandomToken;

/** Today's digest of a contact to look at, or to send somewhere at once. Nothing of it counts as told. */
@ApplicationScoped
class TrialMail {
    private final TrialLetter letters;
    private final MailServer server;
    private final MailConfig config;
    private final Links links;

    TrialMail(TrialLetter letters, MailServer server, MailConfig config, Links links) {
        this.letters = letters;
        this.server = server;
        this.config = config;
        this.links = links;
    }

    /** Today's digest, without the secret of its reader's links; empty when there is nothing to tell. */
    Optional<Letter> preview(long contact) {
        return letters.today(contact);
    }

    /** Sends it; empty when the mail server accepted it, else why not. */
    Optional<String> send(long contact, MailAddress to) {
        if (!config.enabled()) {
            return Optional.of("Mail is niet ingesteld, dus er gaat niets de deur uit.");
        }
        Optional<Letter> letter = letters.today(contact);
        if (letter.isEmpty()) {
            return Optional.of("Er is vandaag niets te melden, dus er is geen voorbeeld om te sturen.");
        }
        Letter trial = new Letter(
                "Proef: " + letter.get().subject(),
                letter.get().text(),
                letter.get().html());
        String id = "<proef." + RandomToken.next() + "@" + links.host() + ">";
        Delivery delivery = server.hand(Outgoing.trial(to.value(), id, trial));
        return reason(delivery).map(why -> "De mailserver nam hem niet aan: " + why);
    }

    private static Optional<String> reason(Delivery delivery) {
        if (delivery instanceof Delivery.Refused refused) {
            return Optional.of(refused.reason());
        } else if (delivery instanceof Delivery.Deferred deferred) {
            return Optional.of(deferred.reason());
        } else if (delivery instanceof Delivery.Unreachable unreachable) {
            return Optional.of(unreachable.reason());
        }
        return Optional.empty();
    }
}
