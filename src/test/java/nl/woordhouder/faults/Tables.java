// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database of a product as seen from outside; H2 only while no product runs on it. */
record Tables(String url, String user, String password) {

    /** Adds people who read about what a ministry promised, at addresses that exist nowhere. */
    void addReaders(int count, String ministryCode) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into contact (email, name, ministry_code, active, token) values (?, ?, ?, true, ?)")) {
            for (int number = 1; number <= count; number++) {
                insert.setString(1, "lezer." + number + "@ministerie.example");
                insert.setString(2, "Lezer " + number);
                insert.setString(3, ministryCode);
                insert.setString(4, "proef-" + number);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    long count(String fromWhere) throws SQLException {
        try (Connection connection = connect();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select count(*) from " + fromWhere)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The first column, as words. */
    List<String> column(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
