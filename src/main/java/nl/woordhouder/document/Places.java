// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.persistence.AttributeConverter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.document.format.PlaceMark;
import nl.woordhouder.document.format.PlaceMark.Kind;
import nl.woordhouder.document.format.ReadDocument;
import nl.woordhouder.extraction.text.Footnote;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Structure;
import nl.woordhouder.extraction.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Where stretches of a text stood in their source: its pages, and the times of a debate.
 *
 * @param marks in the order of the text; empty when the format knows none
 */
public record Places(List<PlaceMark> marks) {
    /** As {@code Prose.note} and converters write one. */
    private static final Pattern NOTE = Pattern.compile("\\[\\d{1,4}: ");

    static final Places NONE = new Places(List.of());

    public Places {
        marks = List.copyOf(marks);
    }

    /**
     * Those of a text as it was read, at their offsets in its normalised form, and those of its notes and speakers. Ids of
     * the source mean nothing to a reader.
     */
    static Places in(SourceText text, ReadDocument read) {
        List<PlaceMark> marks = new ArrayList<>(in(text, read.places()).marks());
        marks.addAll(notes(text, read.text()));
        for (Zone zone : Structure.of(text).zones()) {
            if (zone.speaker() != null && zone.label().length() > 0) {
                marks.add(new PlaceMark(
                        zone.label().start(),
                        Kind.SPEAKER,
                        String.valueOf(zone.label().end())));
            }
        }
        return new Places(marks);
    }

    /** Where the notes were taken out; none when it is not certain of each of them. */
    private static List<PlaceMark> notes(SourceText text, String read) {
        List<PlaceMark> notes = new ArrayList<>();
        List<Footnote> taken = text.footnotes();
        Matcher note = NOTE.matcher(read);
        int met = 0;
        int number = 0;
        while (note.find()) {
            int at = normalised(text, note.start());
            boolean isTakenOut = at == text.text().length() || text.originalOffset(at) > note.start();
            if (isTakenOut && met < taken.size() && !taken.get(met++).text().isEmpty()) {
                notes.add(new PlaceMark(at, Kind.NOTE, String.valueOf(++number)));
            }
        }
        return met == taken.size() ? notes : List.of();
    }

    static Places in(SourceText text, List<PlaceMark> read) {
        List<PlaceMark> marks = new ArrayList<>();
        for (PlaceMark mark : read) {
            if (mark.kind() != Kind.OBJECT_ID) {
                marks.add(new PlaceMark(normalised(text, mark.start()), mark.kind(), mark.value()));
            }
        }
        return new Places(marks);
    }

    /** Those of one kind within a part of the text, in their order. */
    public List<PlaceMark> within(Span part, Kind kind) {
        return marks.stream()
                .filter(mark -> mark.kind() == kind && mark.start() >= part.start() && mark.start() <= part.end())
                .sorted(Comparator.comparingInt(PlaceMark::start))
                .toList();
    }

    /** The page and time at an offset ("bladzijde 3", "19:04 uur"); empty when nobody knows. */
    public String at(int offset) {
        String page = value(Kind.PAGE, offset);
        String time = value(Kind.TIME, offset);
        if (page == null && marks.stream().anyMatch(mark -> mark.kind() == Kind.PAGE)) {
            page = "1";
        }
        String words = page == null ? "" : "bladzijde " + page;
        if (time == null) {
            return words;
        }
        return words + (words.isEmpty() ? "" : ", ") + time.substring(0, Math.min(5, time.length())) + " uur";
    }

    private @Nullable String value(Kind kind, int offset) {
        String value = null;
        for (PlaceMark mark : marks) {
            if (mark.start() > offset) {
                break;
            }
            value = mark.kind() == kind ? mark.value() : value;
        }
        return value;
    }

    /** The first offset that was made from this offset of the text as read, or from one behind it. */
    private static int normalised(SourceText text, int original) {
        int low = 0;
        int high = text.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.originalOffset(middle) < original) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A line for each mark in the database. */
    static final class Lines implements AttributeConverter<Places, String> {
        @Override
        public String convertToDatabaseColumn(@Nullable Places places) {
            StringBuilder lines = new StringBuilder();
            for (PlaceMark mark : places == null ? List.<PlaceMark>of() : places.marks()) {
                lines.append(mark.start()).append(' ').append(mark.kind()).append(' ');
                lines.append(mark.value()).append('\n');
            }
            return lines.toString();
        }

        @Override
        public Places convertToEntityAttribute(@Nullable String lines) {
            return lines == null
                    ? NONE
                    : new Places(lines.lines().map(Lines::mark).toList());
        }

        private static PlaceMark mark(String line) {
            String[] parts = line.split(" ", 3);
            return new PlaceMark(Integer.parseInt(parts[0]), Kind.valueOf(parts[1]), parts[2]);
        }
    }
}
