// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Gives what was registered before there were marks its marks, by the same rules as what comes after. */
@Singleton
class V192__Commitment_marks extends BaseJavaMigration {
    private static final int BATCH = 1000;
    private static final String ALL =
            "select id, addressee, source_title, quote, coalesce(source_dossiers, '') from commitment order by id";
    private static final String MARK = "insert into commitment_mark (commitment_id, kind, word) values (?, ?, ?)";

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement reading = context.getConnection().createStatement();
                PreparedStatement writing = context.getConnection().prepareStatement(MARK)) {
            reading.setFetchSize(BATCH);
            ResultSet rows = reading.executeQuery(ALL);
            int waiting = 0;
            while (rows.next()) {
                for (Mark.Word word :
                        Mark.in(rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5))) {
                    writing.setLong(1, rows.getLong(1));
                    writing.setString(2, word.kind().name());
                    writing.setString(3, word.folded());
                    writing.addBatch();
                    waiting++;
                }
                if (waiting >= BATCH) {
                    writing.executeBatch();
                    waiting = 0;
                }
            }
            writing.executeBatch();
        }
    }
}
