// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long somebody stays signed in. */
@ConfigMapping(prefix = "woordhouder.session")
interface SessionConfig {

    /** Without any request for this long, the session is over. */
    Duration idle();

    /** Whatever happens, the session is over after this long. */
    Duration longest();
}
