// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.quartz.impl.jdbcjobstore.JobStoreTX;

/** Makes Quartz's tables from the script inside its own jar, so that script and library never drift apart. */
@Singleton
class V90__Quartz_tables extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        String product = context.getConnection().getMetaData().getDatabaseProductName();
        String script = product.equals("PostgreSQL") ? "tables_postgres.sql" : "tables_h2.sql";
        try (Statement statement = context.getConnection().createStatement()) {
            for (String sql : statements(script)) {
                statement.execute(sql);
            }
        }
    }

    private static Iterable<String> statements(String script) throws IOException {
        try (InputStream in = JobStoreTX.class.getResourceAsStream(script)) {
            String withoutComments = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Arrays.stream(withoutComments.split(";"))
                    .map(String::strip)
                    .filter(sql -> !sql.isEmpty() && !sql.equalsIgnoreCase("commit"))
                    .toList();
        }
    }
}
