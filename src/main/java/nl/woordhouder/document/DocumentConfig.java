// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import io.smallrye.config.ConfigMapping;

/** Settings of the intake. */
@ConfigMapping(prefix = "woordhouder.document")
public interface DocumentConfig {

    /** The largest document that is accepted, in bytes. */
    int maxBytes();
}
