// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Commitments as a table for spreadsheets and scripts. Rows are written as they are read: a whole register fits. */
@ApplicationScoped
public class CommitmentTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("nummer", row -> row.commitment().number()),
            new Column("onderwerp", row -> row.commitment().subject()),
            new Column("citaat", row -> row.commitment().quote()),
            new Column("soort", row -> row.commitment().type().dutch()),
            new Column("status", row -> row.commitment().status().dutch()),
            new Column("te laat", row -> row.isOverdue() ? "ja" : "nee"),
            new Column("dagen te laat", row -> row.daysLate()),
            new Column("ministerie", row -> row.abbreviation(row.commitment().ministryCode())),
            new Column("antwoordt nu", row -> row.abbreviation(row.commitment().answeringCode())),
            new Column("ambt", row -> row.commitment().office()),
            new Column("bewindspersoon", row -> row.commitment().person()),
            new Column("commissie", row -> row.commitment().committee()),
            new Column("aan wie", row -> row.commitment().addressee()),
            new Column("termijn", row -> row.commitment().due().words()),
            new Column("vanaf", row -> row.commitment().due().from()),
            new Column("vervaldatum", row -> row.commitment().due().until()),
            new Column("reden geen termijn", row -> row.commitment().due().noDateReason()),
            new Column("voorwaarde", row -> row.commitment().condition()),
            new Column("bron", row -> row.commitment().source().title()),
            new Column("datum bron", row -> row.commitment().source().date()),
            new Column("dossiers", row -> row.commitment().source().dossiers()),
            new Column("afgedaan op", row -> row.commitment().settledOn()),
            new Column("geregistreerd op", row -> row.commitment().registeredAt()),
            new Column("gewijzigd op", row -> row.commitment().changedAt()));

    private final CommitmentRepository commitments;
    private final Ministries ministries;

    CommitmentTable(CommitmentRepository commitments, Ministries ministries) {
        this.commitments = commitments;
        this.ministries = ministries;
    }

    /**
     * Writes a header and all that the filter selects, whatever its cursor and limit.
     *
     * @param format how cells are parted
     */
    @Transactional
    @TransactionConfiguration(timeout = 900)
    public void write(CommitmentFilter filter, CSVFormat format, Writer out) throws IOException {
        Map<String, Ministry> byCode = ministries.allByCode();
        String[] header = COLUMNS.stream().map(Column::name).toArray(String[]::new);
        try (CSVPrinter printer =
                new CSVPrinter(out, format.builder().setHeader(header).get())) {
            commitments.each(filter, commitment -> print(printer, new Row(commitment, byCode, filter.today())));
        }
    }

    private static void print(CSVPrinter printer, Row row) {
        try {
            for (Column column : COLUMNS) {
                Object value = column.value().apply(row);
                printer.print(value instanceof String text ? SpreadsheetText.harmless(text) : value);
            }
            printer.println();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** @param value what stands in the cell: text, a number, a day or a moment; null leaves it empty */
    private record Column(String name, Function<Row, @Nullable Object> value) {}

    private record Row(Commitment commitment, Map<String, Ministry> byCode, LocalDate today) {
        String abbreviation(String ministryCode) {
            return byCode.get(ministryCode).abbreviation();
        }

        boolean isOverdue() {
            return commitment.isOverdue(today);
        }

        @Nullable
        Long daysLate() {
            return isOverdue() ? ChronoUnit.DAYS.between(commitment.due().until(), today) : null;
        }
    }
}
