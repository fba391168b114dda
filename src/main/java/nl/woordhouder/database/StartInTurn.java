// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets instances that start at the same moment on one PostgreSQL do so one after the other: each looks whether the runs of
 * the scheduler and the first account are there and makes them if not, and two that look at once would both make them.
 * The lock belongs to the connection, so an instance that dies gives its turn away; when its whole machine is gone the
 * database notices after half a minute.
 */
@Singleton
class StartInTurn {
    /** Any number that no other user of the database locks. */
    private static final long TURN = 7_664_673_910L;

    private final DataSource database;
    private final boolean shared;
    private @Nullable Connection turn;

    StartInTurn(DataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.database = database;
        this.shared = Variant.ofKind(kind) == Variant.POSTGRESQL;
    }

    /** Before the scheduler, which enters its runs when it is made, for its own observer of priority 0. */
    void take(@Observes @Priority(-1) StartupEvent start) throws SQLException {
        if (shared) {
            turn = database.getConnection();
            call(turn, "set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3");
            call(turn, "select pg_advisory_lock(" + TURN + ")");
        }
    }

    void give(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) throws SQLException {
        if (turn != null) {
            call(turn, "select pg_advisory_unlock(" + TURN + ")");
            turn.close();
            turn = null;
        }
    }

    private static void call(Connection connection, String function) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(function);
        }
    }
}
