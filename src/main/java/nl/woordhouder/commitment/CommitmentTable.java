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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Commitments as a table for spreadsheets and scripts. Rows are written as they are read: a whole register fits. */
@ApplicationScoped
public class CommitmentTable {
    private static final String[] HEADER = {
        "nummer",
        "onderwerp",
        "citaat",
        "soort",
        "status",
        "te laat",
        "dagen te laat",
        "ministerie",
        "antwoordt nu",
        "ambt",
        "bewindspersoon",
        "commissie",
        "aan wie",
        "termijn",
        "vanaf",
        "vervaldatum",
        "reden geen termijn",
        "voorwaarde",
        "bron",
        "datum bron",
        "afgedaan op",
        "geregistreerd op",
        "gewijzigd op"
    };

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
        Map<String, Ministry> byCode =
                ministries.all().stream().collect(Collectors.toMap(Ministry::code, Function.identity()));
        try (CSVPrinter printer =
                new CSVPrinter(out, format.builder().setHeader(HEADER).get())) {
            commitments.each(filter, commitment -> print(printer, row(commitment, byCode, filter.today())));
        }
    }

    private static void print(CSVPrinter printer, List<Object> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static List<Object> row(Commitment commitment, Map<String, Ministry> byCode, LocalDate today) {
        LocalDate until = commitment.due().until();
        boolean overdue = commitment.isOverdue(today);
        List<@Nullable Object> cells = new ArrayList<>(HEADER.length);
        cells.add(commitment.number());
        cells.add(commitment.subject());
        cells.add(commitment.quote());
        cells.add(commitment.type().dutch());
        cells.add(commitment.status().dutch());
        cells.add(overdue ? "ja" : "nee");
        cells.add(overdue ? ChronoUnit.DAYS.between(until, today) : null);
        cells.add(byCode.get(commitment.ministryCode()).abbreviation());
        cells.add(byCode.get(commitment.answeringCode()).abbreviation());
        cells.add(commitment.office());
        cells.add(commitment.person());
        cells.add(commitment.committee());
        cells.add(commitment.addressee());
        cells.add(commitment.due().words());
        cells.add(commitment.due().from());
        cells.add(until);
        cells.add(commitment.due().noDateReason());
        cells.add(commitment.condition());
        cells.add(commitment.source().title());
        cells.add(commitment.source().date());
        cells.add(commitment.settledOn());
        cells.add(commitment.registeredAt());
        cells.add(commitment.changedAt());
        cells.replaceAll(cell -> cell instanceof String text ? SpreadsheetText.harmless(text) : cell);
        return cells;
    }
}
