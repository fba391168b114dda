// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.woordhouder.dashboard.Report.Cell;
import nl.woordhouder.dashboard.Report.Line;
import nl.woordhouder.dashboard.Report.Table;
import nl.woordhouder.web.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A report as a file for spreadsheets. Text stays text there, also when it begins as a formula does. */
enum ReportFile {
    CSV("text/csv; charset=utf-8") {
        @Override
        void write(Report report, OutputStream out) throws IOException {
            Writer text = new OutputStreamWriter(out, UTF_8);
            // Without this mark the spreadsheet reads the letters in another code.
            text.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(text, DUTCH);
            for (Table table : report.tables()) {
                printer.printRecord(Stream.concat(Stream.of("Lijst", "Nummer"), table.columns().stream()));
                for (Line line : table.lines()) {
                    printer.printRecord(Stream.concat(
                            Stream.of(table.heading(), line.number()),
                            line.cells().stream().map(ReportFile::harmless)));
                }
            }
            printer.flush();
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(Report report, OutputStream out) throws IOException {
            Workbook book = new Workbook(out, "Woordhouder", "1.0");
            int sheets = 0;
            for (Table table : report.tables()) {
                sheets++;
                sheet(book.newWorksheet(sheetName(sheets, table.heading())), table);
            }
            if (sheets == 0) {
                book.newWorksheet("Leeg").value(0, 0, "Er is niets om te tonen.");
            }
            book.finish();
        }
    };

    private static final CSVFormat DUTCH =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    /** A spreadsheet allows no longer name of a sheet. */
    private static final int LONGEST_NAME = 31;

    private static final int[] WIDTHS = {16, 60, 40, 40, 18, 14, 18};

    private final String mediaType;

    ReportFile(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract void write(Report report, OutputStream out) throws IOException;

    String mediaType() {
        return mediaType;
    }

    /** How its name ends. */
    String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static void sheet(Worksheet sheet, Table table) {
        put(sheet, 0, 0, "Nummer");
        for (int column = 0; column < table.columns().size(); column++) {
            put(sheet, 0, column + 1, table.columns().get(column));
        }
        sheet.range(0, 0, 0, table.columns().size()).style().bold().set();
        sheet.freezePane(0, 1);
        int row = 0;
        for (Line line : table.lines()) {
            row++;
            put(sheet, row, 0, line.number());
            for (int column = 0; column < line.cells().size(); column++) {
                put(sheet, row, column + 1, harmless(line.cells().get(column)));
            }
        }
        for (int column = 0; column <= table.columns().size(); column++) {
            sheet.width(column, WIDTHS[Math.min(column, WIDTHS.length - 1)]);
        }
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("d-m-yyyy").set();
        } else if (value instanceof Long number) {
            sheet.value(row, column, number);
        } else if (value instanceof String text) {
            sheet.value(row, column, text);
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static @Nullable Object harmless(Cell cell) {
        return cell.value() instanceof String text ? SpreadsheetText.harmless(text) : cell.value();
    }

    private static String sheetName(int place, String heading) {
        String name = place + " " + heading.replaceAll("[\\[\\]:*?/\\\\']", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length())).strip();
    }
}
