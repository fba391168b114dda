// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woordhouder.document.ReadableText.Block;
import nl.woordhouder.document.ReadableText.Piece;
import nl.woordhouder.document.format.PlaceMark;
import nl.woordhouder.document.format.PlaceMark.Kind;

/** The paragraphs of a document as its source laid them out: in tables, with headings, speakers and references to notes. */
public final class SourceLayout {
    /** In the order of the text; those before {@code next} were met. */
    private final List<PlaceMark> marks;

    private final Sections sections = new Sections();
    private int next;
    private String cell = "";

    private SourceLayout(Places places) {
        marks = places.marks().stream()
                .sorted(Comparator.comparingInt(PlaceMark::start))
                .toList();
    }

    /** Lays out blocks that follow each other. A document whose source told nothing is one section of running text. */
    public static List<Section> of(List<Block> blocks, Places places) {
        return new SourceLayout(places).laidOut(blocks);
    }

    private List<Section> laidOut(List<Block> blocks) {
        for (Block block : blocks) {
            Block dressed = dressed(block);
            sections.add(dressed, cell);
        }
        return sections.all();
    }

    private Block dressed(Block block) {
        boolean told = false;
        List<Piece> pieces = block.pieces();
        for (; next < marks.size() && marks.get(next).start() <= block.span().end(); next++) {
            PlaceMark mark = marks.get(next);
            int offset = mark.start() - block.span().start();
            if (mark.kind() == Kind.CELL) {
                cell = mark.value();
            } else if (mark.kind() == Kind.HEADING) {
                // A heading shows no marks, and a promise must show.
                told |= offset == 0 && pieces.stream().allMatch(piece -> piece.mark() == null);
            } else if (mark.kind() == Kind.SPEAKER && offset == 0) {
                int end = Integer.parseInt(mark.value()) - block.span().start();
                pieces = cut(pieces, end, Piece::asSpeaker, false);
            } else if (mark.kind() == Kind.NOTE && offset >= 0) {
                int number = Integer.parseInt(mark.value());
                pieces = cut(pieces, offset, piece -> piece.withNote(number), true);
            }
        }
        // A short cell above a long one looks like a heading.
        boolean heading = told || block.heading() && cell.isEmpty();
        return new Block(block.number(), block.span(), heading, block.continued(), pieces);
    }

    private interface Dress {
        Piece on(Piece piece);
    }

    /** Cuts at an offset, and dresses all pieces before it or only the last of them. */
    private static List<Piece> cut(List<Piece> pieces, int offset, Dress dress, boolean last) {
        List<Piece> cut = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            int end = start + piece.text().length();
            if (start >= offset || end < offset) {
                cut.add(start < offset && !last ? dress.on(piece) : piece);
            } else if (end == offset) {
                cut.add(dress.on(piece));
            } else {
                cut.add(dress.on(piece.before(offset - start)));
                cut.add(piece.from(offset - start));
            }
            start = end;
        }
        return cut;
    }

    /**
     * Running text or a table.
     *
     * @param blocks of running text; empty for a table
     * @param rows of a table, all with the same number of cells; empty for running text
     */
    public record Section(List<Block> blocks, List<Row> rows) {}

    /** A row of a table: of each cell its paragraphs. */
    public record Row(List<List<Block>> cells) {}

    /**
     * Gathers blocks into sections. A table of one column is how a page was laid out, and no table; one of very many
     * columns is nothing that a page can show.
     */
    private static final class Sections {
        /** The cells of a table are at most so many times its paragraphs. */
        private static final int MOST_COLUMNS = 60;

        private final List<Section> all = new ArrayList<>();
        private final List<Block> running = new ArrayList<>();
        private final List<Cell> table = new ArrayList<>();
        private String open = "";

        /** @param cell "table.row.column", or empty for running text */
        void add(Block block, String cell) {
            String[] at = cell.split("\\.");
            if (at.length < 3) {
                endTable();
                running.add(block);
                return;
            }
            if (!(at[0] + ".").equals(open)) {
                endTable();
                open = at[0] + ".";
            }
            table.add(new Cell(Integer.parseInt(at[1]), Integer.parseInt(at[2]), block));
        }

        /** A paragraph of a table; a source may have cells before its first row, which are in row 0. */
        private record Cell(int row, int column, Block block) {}

        private void endTable() {
            open = "";
            int columns = table.stream().mapToInt(Cell::column).max().orElse(0);
            if (columns > 1 && columns <= MOST_COLUMNS) {
                endRunning();
                all.add(new Section(List.of(), rows(columns)));
            } else {
                table.forEach(cell -> running.add(cell.block()));
            }
            table.clear();
        }

        private List<Row> rows(int columns) {
            Map<Integer, Row> rows = new TreeMap<>();
            for (Cell cell : table) {
                Row row = rows.computeIfAbsent(cell.row(), any -> empty(columns));
                row.cells().get(cell.column() - 1).add(cell.block());
            }
            return List.copyOf(rows.values());
        }

        private static Row empty(int columns) {
            return new Row(
                    Stream.<List<Block>>generate(ArrayList::new).limit(columns).toList());
        }

        private void endRunning() {
            if (!running.isEmpty()) {
                all.add(new Section(List.copyOf(running), List.of()));
                running.clear();
            }
        }

        List<Section> all() {
            endTable();
            endRunning();
            return all;
        }
    }
}
