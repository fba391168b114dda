// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the labels of a text in one pass over the beginnings of its lines. */
final class LabelReader {
    /** The commitments are read out when the debate has been held, never before this share of the text. */
    private static final double CLOSING_SHARE = 0.6;

    private static final String ORDER_OF_THE_DAY = "gaat over tot de orde van de dag";

    private final String text;
    private final List<Label> labels = new ArrayList<>();
    private boolean chairSpeaks;
    private boolean listAnnounced;

    LabelReader(String text) {
        this.text = text;
    }

    /** All labels in their order. */
    List<Label> read() {
        int lineStart = 0;
        while (lineStart < text.length()) {
            int newline = text.indexOf('\n', lineStart);
            int lineEnd = newline < 0 ? text.length() : newline;
            Line line = Line.between(text, lineStart, lineEnd);
            if (!line.isEmpty()) {
                read(line);
            }
            lineStart = lineEnd + 1;
        }
        LostLines.salutation(text, labels).ifPresent(salutation -> labels.add(0, salutation));
        return labels;
    }

    private void read(Line line) {
        Label label = label(line);
        if (label != null) {
            add(label, line);
        }
        Line rest = label == null ? line : Line.between(text, label.at().end(), line.end());
        if (chairSpeaks && !listAnnounced && announcesList(rest)) {
            listAnnounced = true;
            labels.add(Label.of(Label.Kind.CLOSING_LIST, rest.start(), rest.start()));
        }
    }

    private boolean announcesList(Line line) {
        return line.start() > text.length() * CLOSING_SHARE && ClosingList.announcedIn(line);
    }

    private void add(Label label, Line line) {
        labels.add(label);
        if (label.kind() == Label.Kind.SPEAKER) {
            Speaker speaker = label.speaker();
            chairSpeaks = speaker != null && speaker.role() == Speaker.Role.CHAIR;
        }
        if (label.kind() == Label.Kind.MOTION && !line.is("De Kamer,")) {
            endMotionIn(line);
        }
    }

    /** A motion that lost its lines ends within its own. */
    private void endMotionIn(Line line) {
        int end = line.words().indexOf(ORDER_OF_THE_DAY);
        if (end >= 0) {
            int after = line.start() + end + ORDER_OF_THE_DAY.length();
            labels.add(Label.of(Label.Kind.MOTION_END, after, after));
        }
    }

    private static @Nullable Label label(Line line) {
        Label label = QuestionLabels.read(line);
        if (label == null) {
            label = FormLabels.read(line);
        }
        return label == null ? SpeakerLabels.read(line.withoutMark()) : label;
    }
}
