// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A real PostgreSQL that can go away and come back at the same address with its data. */
final class Postgres implements AutoCloseable {
    private static final String USER = "postgres";

    private final Path data;
    private EmbeddedPostgres server;

    private Postgres(Path data) throws IOException {
        this.data = data;
        server = builder().start();
    }

    /** Starts with an empty database that the demonstration may fill. */
    static Postgres withDemo(Path data) throws IOException, SQLException {
        Postgres postgres = new Postgres(data);
        new Tables(postgres.server.getJdbcUrl(USER, USER), USER, USER).execute("create database demo");
        return postgres;
    }

    Tables tables() {
        return new Tables(server.getJdbcUrl(USER, "demo"), USER, USER);
    }

    void stop() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void startAgain() throws IOException {
        server = builder().setPort(server.getPort()).start();
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    }

    @Override
    public void close() {
        stop();
    }
}
