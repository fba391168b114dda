// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woordhouder.database.PackagedProduct;
import nl.woordhouder.mail.FaultySmtp;

/**
 * Where packaged products run that send mail: one mail server, one database, and a clock that goes on while they are
 * away. It is a working morning when it opens.
 */
final class Office {
    /** A Wednesday outside every recess. */
    static final LocalDateTime OPENS = LocalDateTime.of(2026, 2, 11, 9, 0);

    /** The ministry that the letters of the demonstration are mostly from. */
    static final String MINISTRY = "mnre1013";

    /** Many short lives on two cores: the quick compiler alone starts sooner. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final String variant;
    private final Path data;
    private final Map<String, String> environment;
    private final FaultySmtp mail;
    private final long openedAt = System.nanoTime();
    private Duration skipped = Duration.ZERO;

    private Office(String variant, Path data, Map<String, String> environment, FaultySmtp mail) {
        this.variant = variant;
        this.data = data;
        this.environment = environment;
        this.mail = mail;
    }

    /** On H2 in a folder. */
    static Office onH2(Path data, FaultySmtp mail) {
        return new Office("quarkus-app", data, Map.of(), mail);
    }

    /** On a database of PostgreSQL, with a folder to work in. */
    static Office onPostgres(Tables tables, Path data, FaultySmtp mail) {
        return new Office(
                "quarkus-app-pg",
                data,
                Map.of(
                        "DATABASE_URL", tables.url(),
                        "DATABASE_USERNAME", tables.user(),
                        "DATABASE_PASSWORD", tables.password()),
                mail);
    }

    /** Its H2 database, to be looked at while no product runs. */
    Tables tables() {
        return new Tables("jdbc:h2:file:" + data.resolve("demo") + ";WRITE_DELAY=0", "woordhouder", "");
    }

    /** From now on it is later. */
    void skip(Duration time) {
        skipped = skipped.plus(time);
    }

    /** Starts a product that looks at its outbox every second. */
    PackagedProduct start(String... settings) throws IOException {
        return start(Map.of("JAVA_TOOL_OPTIONS", QUICK_START), List.of(settings));
    }

    private PackagedProduct start(Map<String, String> tools, List<String> settings) throws IOException {
        Map<String, String> variables = new HashMap<>(environment);
        variables.putAll(tools);
        List<String> all = new ArrayList<>(List.of(
                "woordhouder.demo=true",
                "woordhouder.database=demo",
                "woordhouder.demo.starts-at=" + now(),
                "woordhouder.outbox.cron=* * * * * ?",
                "woordhouder.mail.enabled=true",
                "woordhouder.mail.host=127.0.0.1",
                "woordhouder.mail.port=" + mail.port(),
                "woordhouder.mail.timeout=1s",
                "quarkus.mailer.start-tls=DISABLED"));
        all.addAll(settings);
        return PackagedProduct.start(variant, data, variables, all.toArray(String[]::new));
    }

    /** As {@link #start} with the compiler and the patience of production. */
    PackagedProduct startAsInProduction(String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("woordhouder.mail.timeout=30s");
        return start(Map.of("JAVA_TOOL_OPTIONS", ""), all);
    }

    /** Starts once, so that there is a register, and ends before anything was sent. */
    void prepare() throws IOException {
        try (PackagedProduct product = start("woordhouder.outbox.cron=off")) {
            product.address();
        }
    }

    private LocalDateTime now() {
        return OPENS.plus(skipped).plusNanos(System.nanoTime() - openedAt);
    }
}
