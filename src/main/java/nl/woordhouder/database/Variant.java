// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import java.util.Optional;

/** The databases that a build can be made for; which one is fixed when the product is packaged. */
enum Variant {
    H2("H2", "jdbc:h2:"),
    POSTGRESQL("PostgreSQL", "jdbc:postgresql:");

    private final String dutch;
    private final String prefix;

    Variant(String dutch, String prefix) {
        this.dutch = dutch;
        this.prefix = prefix;
    }

    /** The variant by Quarkus's name for the kind of database. */
    static Variant ofKind(String kind) {
        return kind.equals("postgresql") ? POSTGRESQL : H2;
    }

    /**
     * Why this variant must not start, as one Dutch line; empty when it may.
     *
     * @param url the address of the connection
     * @param databaseUrl what DATABASE_URL holds: on H2 nobody reads it, so who sets it expects another variant
     */
    Optional<String> objection(String url, Optional<String> databaseUrl) {
        if (this == POSTGRESQL && url.equals(prefix)) {
            return Optional.of("Er is geen database opgegeven. Zet DATABASE_URL (bijvoorbeeld"
                    + " jdbc:postgresql://db:5432/woordhouder), DATABASE_USERNAME en DATABASE_PASSWORD.");
        }
        if (!url.startsWith(prefix)) {
            return Optional.of(mismatch(url));
        }
        return databaseUrl
                .filter(given -> this == H2 && !given.startsWith(prefix))
                .map(this::mismatch);
    }

    /** Names the kind of address only: the rest of it can hold a password. */
    private String mismatch(String url) {
        String[] parts = url.split(":", 3);
        String kind = parts.length < 2 ? "onbekend" : parts[0] + ":" + parts[1];
        return "Deze variant van Woordhouder is gebouwd voor " + dutch + ", maar het adres van de database is van het"
                + " soort " + kind + ". Start voor H2 quarkus-app en voor PostgreSQL quarkus-app-pg.";
    }
}
