// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands at the top and the bottom of printed pages and is no text: running heads, page numbers, barcodes. */
final class PdfFurniture {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:[Pp]agina |[Pp]\\. ?|- ?)?\\d{1,4}(?: ?(?:van|/|-) ?\\d{0,4})?");
    /** The foot of the first page of a printed Kamerstuk, which no other page has. */
    private static final Pattern COLOPHON = Pattern.compile(
            "(?:ah-tk|ah-ek|kst|h-tk|h-ek)-\\S+(?: .{0,30})?|.{0,40}ISSN 0921.{0,20}|['’]s-Gravenhage \\d{4}(?: Tweede Kamer.{0,60}| Eerste Kamer.{0,60})?");
    /** How many lines at either end of a page may be furniture. */
    private static final int REACH = 4;
    /** The same words on two pages stand within this many points of each other, else they are text that repeats. */
    private static final float SAME_HEIGHT = 4f;

    /** A line that is part of another one shares at least this much with it. */
    private static final int MIN_SHARED = 15;

    private PdfFurniture() {}

    /** The lines without those that more pages have at the same height, and without page numbers. */
    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new HashMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<Integer, List<PdfLine>> outer = new HashMap<>();
        Set<PdfLine> furniture = new HashSet<>();
        for (List<PdfLine> page : pages.values()) {
            page.sort(Comparator.comparingDouble(PdfLine::baseline));
            for (int at = 0; at < page.size(); at++) {
                PdfLine line = page.get(at);
                if (at < REACH || at >= page.size() - REACH) {
                    outer.computeIfAbsent(height(line), height -> new ArrayList<>())
                            .add(line);
                    boolean outermost = at == 0 || at == page.size() - 1;
                    if (outermost && PAGE_NUMBER.matcher(line.text()).matches()
                            || COLOPHON.matcher(line.text()).matches()) {
                        furniture.add(line);
                    }
                }
            }
        }
        int enough = Math.max(2, pages.size() / 3);
        outer.values().forEach(row -> addRepeated(row, enough, furniture));
        return lines.stream().filter(line -> !furniture.contains(line)).toList();
    }

    /** Of the lines at one height those whose words are, but for numbers, within those of enough others. */
    private static void addRepeated(List<PdfLine> row, int enough, Set<PdfLine> furniture) {
        Map<String, Long> counted =
                row.stream().collect(Collectors.groupingBy(PdfFurniture::words, Collectors.counting()));
        for (PdfLine line : row) {
            String words = words(line);
            long alike = counted.entrySet().stream()
                    .filter(other -> areAlike(words, other.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (alike >= enough) {
                furniture.add(line);
            }
        }
    }

    private static boolean areAlike(String words, String other) {
        return words.equals(other)
                || Math.min(words.length(), other.length()) >= MIN_SHARED
                        && (words.contains(other) || other.contains(words));
    }

    private static String words(PdfLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#").strip();
    }

    private static int height(PdfLine line) {
        return Math.round(line.baseline() / SAME_HEIGHT);
    }
}
