// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

/** Notes at which cell of which table each paragraph stands. A table within a cell is text of that cell. */
final class TableCells {
    private final Prose prose;
    private int tables;
    private int depth;
    private int row;
    private int column;

    TableCells(Prose prose) {
        this.prose = prose;
    }

    /** Whatever starts or ends here is noted when it is part of a table, by the names that a format has for these. */
    void start(String name, String table, String rowName, String cell) {
        if (name.equals(table) && ++depth == 1) {
            tables++;
            row = 0;
        } else if (name.equals(rowName) && depth == 1) {
            row++;
            column = 0;
        } else if (name.equals(cell) && depth == 1) {
            prose.place(PlaceMark.Kind.CELL, tables + "." + row + "." + ++column);
        }
    }

    /** A table ends here: what follows is running text again. */
    void end() {
        depth = Math.max(0, depth - 1);
        if (depth == 0) {
            prose.place(PlaceMark.Kind.CELL, "");
        }
    }
}
