// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woordhouder.ministry.MinistryJson;
import nl.woordhouder.web.LinkJson;

/** What the list of a ministry costs without the product: its statements, and the JSON that comes of them. */
final class PlainList implements AutoCloseable {
    private static final String OF_MINISTRY =
            " from commitment where 1=1 and (answering_code in (?) or ministry_code in (?))";

    private final PreparedStatement ministry;
    private final PreparedStatement ministries;
    private final PreparedStatement page;
    private final PreparedStatement count;
    private final ObjectMapper json;
    private final LocalDate today;

    PlainList(Connection connection, ObjectMapper json, LocalDate today) throws SQLException {
        this.json = json;
        this.today = today;
        ministry = connection.prepareStatement("select code, abbreviation, name from ministry"
                + " where lower(code) = ? or lower(abbreviation) = ? or lower(name) = ?");
        ministries = connection.prepareStatement("select code, abbreviation, name from ministry order by abbreviation");
        page = connection.prepareStatement("select number, subject, quote, type, status, ministry_code, answering_code,"
                + " office, person, committee, addressee, due_words, due_from, due_until, no_due_reason, due_condition,"
                + " source_title, source_date, source_dossiers, source_document, source_start, source_end,"
                + " registered_at, changed_at, version, id, due_sort, due_version, settled_on"
                + OF_MINISTRY
                + " order by due_sort, id fetch first 51 rows only");
        count = connection.prepareStatement("select count(*)" + OF_MINISTRY);
    }

    /** The bytes of the first fifty, and how many there are. */
    int page(String abbreviation) throws SQLException, IOException {
        String code = code(abbreviation);
        Map<String, MinistryJson> known = known();
        List<Object> rows = new ArrayList<>();
        page.setString(1, code);
        page.setString(2, code);
        try (ResultSet row = page.executeQuery()) {
            while (row.next()) {
                rows.add(commitment(row, known));
            }
        }
        count.setString(1, code);
        count.setString(2, code);
        try (ResultSet row = count.executeQuery()) {
            row.next();
            LinkJson self = new LinkJson("/v1/toezeggingen?ministerie=" + abbreviation);
            return json.writeValueAsBytes(new CommitmentsJson(
                            rows.subList(0, Math.min(50, rows.size())),
                            row.getLong(1),
                            null,
                            new CommitmentsJson.Links(self, self)))
                    .length;
        }
    }

    private String code(String abbreviation) throws SQLException {
        for (int parameter = 1; parameter <= 3; parameter++) {
            ministry.setString(parameter, abbreviation.toLowerCase(java.util.Locale.ROOT));
        }
        try (ResultSet row = ministry.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private Map<String, MinistryJson> known() throws SQLException {
        Map<String, MinistryJson> known = new HashMap<>();
        try (ResultSet row = ministries.executeQuery()) {
            while (row.next()) {
                known.put(row.getString(1), new MinistryJson(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return known;
    }

    private CommitmentJson commitment(ResultSet row, Map<String, MinistryJson> known) throws SQLException {
        LocalDate until = row.getObject(14, LocalDate.class);
        CommitmentStatus status = CommitmentStatus.valueOf(row.getString(5));
        boolean overdue = status.unsettled() && until != null && until.isBefore(today);
        String dossiers = row.getString(19);
        return new CommitmentJson(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                CommitmentType.valueOf(row.getString(4)).dutch(),
                status.dutch(),
                overdue,
                overdue ? until.until(today, java.time.temporal.ChronoUnit.DAYS) : null,
                known.get(row.getString(6)),
                known.get(row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                new CommitmentJson.DueJson(
                        row.getString(12), row.getObject(13, LocalDate.class), until, row.getString(15)),
                row.getString(16),
                new CommitmentJson.SourceJson(
                        row.getString(17),
                        row.getObject(18, LocalDate.class),
                        dossiers == null ? null : List.of(dossiers.split(", ")),
                        row.getLong(20),
                        row.getInt(21),
                        row.getInt(22)),
                null,
                moment(row, 23),
                moment(row, 24),
                row.getInt(25),
                new CommitmentJson.Links(new LinkJson("/v1/toezeggingen/" + row.getString(1))));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(ministry, ministries, page, count)) {
            statement.close();
        }
    }
}
