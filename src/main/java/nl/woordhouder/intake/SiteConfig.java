// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;

/** Settings of what is fetched from official sites. */
@ConfigMapping(prefix = "woordhouder.sites")
interface SiteConfig {

    /** The hosts from which documents are fetched, each with all hosts below it; a port other than 443 is written behind. */
    List<String> hosts();

    /** How long one document may take to come in, all redirects included. */
    Duration timeout();
}
