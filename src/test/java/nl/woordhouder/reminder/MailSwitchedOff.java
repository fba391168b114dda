// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** The settings of an installation without a mail server. */
record MailSwitchedOff() implements MailConfig {
    @Override
    public boolean enabled() {
        return false;
    }

    @Override
    public String host() {
        return "localhost";
    }

    @Override
    public int port() {
        return 1;
    }

    @Override
    public Optional<String> username() {
        return Optional.empty();
    }

    @Override
    public Optional<String> password() {
        return Optional.empty();
    }

    @Override
    public String from() {
        return "woordhouder@kamer.example";
    }

    @Override
    public Optional<String> replyTo() {
        return Optional.empty();
    }

    @Override
    public LocalTime windowOpens() {
        return LocalTime.MIN;
    }

    @Override
    public LocalTime windowCloses() {
        return LocalTime.MAX;
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(1);
    }
}
