// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.smallrye.config.ConfigMapping;

/** Settings of the API. */
@ConfigMapping(prefix = "woordhouder.api")
public interface ApiConfig {

    /** Full version, the same in the header {@code API-Version} and in the OpenAPI document. */
    String version();

    /** Whether anybody may read confirmed commitments; if not, only who is signed in. */
    boolean open();

    /** How many requests one client may make in a minute; 0 for as many as it likes. */
    int requestsPerMinute();
}
