// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** A trigger of H2 by which a row finds no room on the disk. */
public final class NoRoom implements Trigger {
    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("no room for this row", "53100");
    }
}
