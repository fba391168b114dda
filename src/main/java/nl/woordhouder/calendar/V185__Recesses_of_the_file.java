// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Hands the recesses that come with the product to staff, who keep them from then on. */
@Singleton
class V185__Recesses_of_the_file extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (PreparedStatement row = context.getConnection()
                .prepareStatement(
                        "insert into recess (name, first_day, last_day, confirmed, source) values (?, ?, ?, ?, ?)")) {
            for (Recess recess : RecessFile.read()) {
                row.setString(1, recess.name());
                row.setDate(2, Date.valueOf(recess.first()));
                row.setDate(3, Date.valueOf(recess.last()));
                row.setBoolean(4, recess.confirmed());
                row.setString(5, recess.source());
                row.addBatch();
            }
            row.executeBatch();
        }
    }
}
