// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/db/common");

    /** Connections come and go; H2 2.4 refuses every row of a check with "in (...)" after its maker has gone. */
    @Test
    void tablesTakeRowsAfterTheConnectionThatMadeThemIsClosed() throws SQLException {
        String url = "jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("filesystem:" + SCRIPTS)
                .placeholders(Map.of("text", "character large object", "bytes", "binary large object"))
                .load()
                .migrate();

        try (Connection later = DriverManager.getConnection(url, "sa", "");
                Statement insert = later.createStatement()) {
            assertThat(insert.executeUpdate("insert into account (username, display_name, password_hash, role, active)"
                            + " values ('anna', 'Anna', 'x', 'GRIFFIE', true)"))
                    .isEqualTo(1);
        }
    }

    @Test
    void noCheckListsItsValuesWithIn() throws IOException {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.toList()) {
                assertThat(Files.readString(script))
                        .as(script.toString())
                        .doesNotContainPattern("check \\(\\w+ in \\(");
            }
        }
    }
}
