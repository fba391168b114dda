// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.util.Optional;

/** The first administrator of an empty register. */
@ConfigMapping(prefix = "woordhouder.beheerder")
interface FirstAccountConfig {

    /** The first password of the account "beheerder"; without it one is made up and shown once at the start. */
    @WithName("wachtwoord")
    Optional<String> password();
}
