// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of what is read in the background. */
@ConfigMapping(prefix = "woordhouder.import")
interface ImportConfig {

    /** How many documents are read at the same time; 0 leaves everything waiting. */
    int workers();

    /** For how long one reader may work on a file before it is taken for dead. */
    Duration lease();

    /** When the folder is looked at and what was left waiting is taken up again: a Quartz expression, or {@code off}. */
    String cron();

    /** The folder whose files are read by themselves; empty for none. */
    Optional<Path> folder();
}
