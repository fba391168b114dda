// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of what programs are told. */
@ConfigMapping(prefix = "woordhouder.webhooks")
interface WebhookConfig {

    /** How long one program may take to answer. */
    Duration timeout();

    /** Hosts in a network of one's own that may be told all the same, and without TLS; none by default. */
    Optional<List<String>> ownHosts();

    /** When messages are sent; the schedule reads it. */
    String cron();
}
