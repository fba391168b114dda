// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.List;
import java.util.Locale;

/** Tells the genre of a document from its labels and from the words at its head. */
final class Genres {
    private static final int HEAD = 3000;

    private Genres() {}

    static Genre of(String text, List<Label> labels) {
        if (count(labels, Label.Kind.SPEAKER) >= 2) {
            return Genre.DEBATE;
        }
        if (count(labels, Label.Kind.MOTION_END) > 0 && count(labels, Label.Kind.MOTION) > 0) {
            return Genre.MOTION;
        }
        if (count(labels, Label.Kind.ANSWER) == 0) {
            return letter(head(text), labels);
        }
        if (Auditors.wrote(text)) {
            return Genre.AUDIT;
        }
        return count(labels, Label.Kind.GROUP_QUESTIONS) > 0 ? Genre.CONSULTATION : Genre.ANSWERS;
    }

    private static Genre letter(String head, List<Label> labels) {
        if (count(labels, Label.Kind.GROUP_QUESTIONS) > 0) {
            return Genre.CONSULTATION;
        }
        if (head.contains("wob-verzoek") || head.contains("woo-verzoek") || head.contains("wet open overheid")) {
            return Genre.DECISION;
        }
        if (count(labels, Label.Kind.QUESTION) > 0) {
            return Genre.ANSWERS;
        }
        boolean letter = count(labels, Label.Kind.SALUTATION) + count(labels, Label.Kind.SIGNATURE) > 0;
        return letter ? Genre.LETTER : Genre.OTHER;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    }

    private static long count(List<Label> labels, Label.Kind kind) {
        return labels.stream().filter(label -> label.kind() == kind).count();
    }
}
