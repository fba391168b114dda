// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** How mail goes out; application.properties gives the reasons, and hands the server's address on to the mailer. */
@ConfigMapping(prefix = "woordhouder.mail")
interface MailConfig {

    /** Whether a mail server is set up; if not, the outbox keeps every mail. */
    boolean enabled();

    String host();

    int port();

    /** For a mail server that wants us to sign in. */
    Optional<String> username();

    Optional<String> password();

    String from();

    /** The mailbox that people read, where an answer to a digest goes. */
    Optional<String> replyTo();

    /** First moment of a working day that mail goes out. */
    LocalTime windowOpens();

    /** From then on nothing goes out until the next working day. */
    LocalTime windowCloses();

    /** The most time that one mail may take. */
    Duration timeout();
}
