// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the labels of a document into zones that tile its text. */
final class ZoneBuilder {
    /** A salutation further on belongs to a letter that the document quotes. */
    private static final int LETTERHEAD_LIMIT = 3000;
    /** A line this long is no name, office or address. */
    private static final int SIGNATURE_LINE = 60;

    private static final int SIGNATURE_LIMIT = 2000;

    private final String text;
    private final Genre genre;
    private final List<Label> labels;
    /** Numbers on lines of their own are questions only where no question is called one. */
    private final boolean bareNumbers;

    private final List<Zone> zones = new ArrayList<>();
    private Zone.Kind kind;
    private Span label = new Span(0, 0);
    private @Nullable Speaker speaker;
    private int start;
    private int question;
    private boolean reacting;
    private boolean listAnnounced;

    ZoneBuilder(String text, Genre genre, List<Label> labels) {
        this.text = text;
        this.genre = genre;
        this.labels = labels;
        this.bareNumbers = labels.stream().noneMatch(label -> label.kind() == Label.Kind.QUESTION);
        this.kind = hasLetterhead() ? Zone.Kind.LETTERHEAD : Zone.Kind.BODY;
    }

    List<Zone> build() {
        for (Label next : labels) {
            endSignature(next.at().start());
            if (genre == Genre.DEBATE) {
                takeInDebate(next);
            } else {
                take(next);
            }
        }
        endSignature(text.length());
        close(text.length());
        return zones;
    }

    private boolean hasLetterhead() {
        return genre != Genre.OTHER && labels.stream().anyMatch(ZoneBuilder::endsLetterhead);
    }

    private static boolean endsLetterhead(Label label) {
        return label.at().start() < LETTERHEAD_LIMIT
                && label.kind() != Label.Kind.SIGNATURE
                && label.kind() != Label.Kind.NUMBER;
    }

    /** In a transcript only speakers, motions and the chair's list count: "Vraag 3" is a line in somebody's turn. */
    private void takeInDebate(Label next) {
        switch (next.kind()) {
            case SPEAKER -> turn(next);
            case CLOSING_LIST -> {
                listAnnounced = true;
                open(Zone.Kind.CLOSING_LIST, next);
            }
            case MOTION -> openUnlabelled(Zone.Kind.MOTION, next.at().start());
            case MOTION_END -> endMotion(next);
            default -> {
                // no label here
            }
        }
    }

    private void turn(Label next) {
        Speaker turns = next.speaker();
        boolean chair = turns != null && turns.role() == Speaker.Role.CHAIR;
        open(chair && listAnnounced ? Zone.Kind.CLOSING_LIST : Zone.Kind.SPEECH, next);
        speaker = turns;
    }

    private void take(Label next) {
        switch (next.kind()) {
            case QUESTION -> question(next);
            case ANSWER -> open(Zone.Kind.ANSWER, next);
            case NUMBER -> number(next);
            case GROUP_QUESTIONS -> open(reacting ? Zone.Kind.ANSWER : Zone.Kind.QUESTION, next);
            case REACTION -> {
                reacting = true;
                open(Zone.Kind.ANSWER, next);
            }
            case SALUTATION -> salutation(next);
            case SIGNATURE -> signature(next);
            case MOTION -> openUnlabelled(Zone.Kind.MOTION, next.at().start());
            case MOTION_END -> endMotion(next);
            default -> {
                // a lone speaker label is a line of text
            }
        }
    }

    private void question(Label next) {
        question = Math.max(question, next.first());
        open(Zone.Kind.QUESTION, next);
    }

    /** A bare number is a question when it is a later one than before and an answer comes next. */
    private void number(Label next) {
        boolean answers = genre == Genre.ANSWERS || genre == Genre.AUDIT;
        if (answers && bareNumbers && next.first() > question && mayBeQuestion(next)) {
            question(next);
        }
    }

    private boolean mayBeQuestion(Label next) {
        return next.first() == question + 1 || afterBlankLine(next.at().start());
    }

    private boolean afterBlankLine(int lineStart) {
        int at = lineStart - 1;
        int newlines = 0;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            newlines += text.charAt(at) == '\n' ? 1 : 0;
            at--;
        }
        return at < 0 || newlines > 1;
    }

    private void salutation(Label next) {
        if (kind == Zone.Kind.LETTERHEAD) {
            open(Zone.Kind.BODY, next);
        }
    }

    /** An office in the middle of a paragraph whose lines were broken signs nothing. */
    private void signature(Label next) {
        boolean open = kind == Zone.Kind.BODY || kind == Zone.Kind.ANSWER;
        if (open && endsParagraph(next.at().start())) {
            openUnlabelled(Zone.Kind.SIGNATURE, next.at().start());
        }
    }

    private boolean endsParagraph(int lineStart) {
        int before = lineStart - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || ".,!?:;]”»".indexOf(text.charAt(before)) >= 0 || afterBlankLine(lineStart);
    }

    private void endMotion(Label next) {
        if (kind == Zone.Kind.MOTION) {
            openUnlabelled(
                    genre == Genre.DEBATE ? Zone.Kind.SPEECH : Zone.Kind.SIGNATURE,
                    next.at().end());
        }
    }

    /** A signature ends where running text begins again. */
    private void endSignature(int before) {
        if (kind != Zone.Kind.SIGNATURE || genre == Genre.MOTION) {
            return;
        }
        int lineStart = start;
        while (lineStart < before) {
            int newline = text.indexOf('\n', lineStart);
            int lineEnd = newline < 0 ? text.length() : newline;
            boolean running = lineEnd - lineStart > SIGNATURE_LINE || lineStart - start > SIGNATURE_LIMIT;
            if (running && lineStart > start) {
                openUnlabelled(Zone.Kind.BODY, lineStart);
                return;
            }
            lineStart = lineEnd + 1;
        }
    }

    private void openUnlabelled(Zone.Kind next, int at) {
        close(at);
        kind = next;
        label = new Span(at, at);
        start = at;
    }

    private void open(Zone.Kind next, Label by) {
        openUnlabelled(next, by.at().start());
        label = by.at();
    }

    private void close(int end) {
        if (end > start || zones.isEmpty() && end == text.length()) {
            zones.add(new Zone(kind, new Span(start, end), label, speaker));
        }
    }
}
