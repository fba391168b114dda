// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.List;
import nl.woordhouder.extraction.text.Speaker.Role;
import org.jspecify.annotations.Nullable;

/** Reads "De heer Jansen (ABC):", "Staatssecretaris De Wit:" and "De voorzitter:" at the beginning of a line. */
final class SpeakerLabels {
    private static final int MAX_LENGTH = 90;

    private record Title(String words, Role role) {}

    private static final List<Title> TITLES = List.of(
            new Title("De voorzitter", Role.CHAIR),
            new Title("De Voorzitter", Role.CHAIR),
            new Title("Voorzitter", Role.CHAIR),
            new Title("Minister-president ", Role.MINISTER),
            new Title("Minister ", Role.MINISTER),
            new Title("Staatssecretaris ", Role.STATE_SECRETARY),
            new Title("De heer ", Role.MEMBER),
            new Title("Mevrouw ", Role.MEMBER),
            new Title("Het lid ", Role.MEMBER),
            new Title("Kamerlid ", Role.MEMBER));

    private SpeakerLabels() {}

    /** The label that the line begins with, or null when it begins with none. */
    static @Nullable Label read(Line line) {
        char first = line.first();
        if (!Character.isUpperCase(first)) {
            return null;
        }
        int colon = line.indexOf(':', MAX_LENGTH);
        if (colon < 0) {
            return null;
        }
        Speaker speaker = speaker(line.text().substring(line.start(), colon).strip());
        return speaker == null ? null : new Label(Label.Kind.SPEAKER, new Span(line.start(), colon + 1), 0, speaker);
    }

    private static @Nullable Speaker speaker(String words) {
        for (Title title : TITLES) {
            if (words.startsWith(title.words())) {
                return titled(title, words.substring(title.words().length()));
            }
        }
        int bracket = bracket(words);
        return bracket > 0 && isName(words.substring(0, bracket).strip()) ? member(words, bracket) : null;
    }

    private static @Nullable Speaker titled(Title title, String rest) {
        if (title.role() == Role.CHAIR) {
            return rest.isEmpty() ? new Speaker(Role.CHAIR, "", null) : null;
        }
        int bracket = bracket(rest);
        if (bracket > 0 && title.role() == Role.MEMBER) {
            return member(rest, bracket);
        }
        boolean outsider = title.role() == Role.MEMBER;
        return isName(rest) ? new Speaker(outsider ? Role.OTHER : title.role(), rest, null) : null;
    }

    private static Speaker member(String words, int bracket) {
        String party = words.substring(bracket + 1, words.length() - 1).strip();
        Role role = party.startsWith("voorzitter") ? Role.OTHER : Role.MEMBER;
        return new Speaker(role, words.substring(0, bracket).strip(), party);
    }

    /** Where the bracket opens that the words end with, or -1. */
    private static int bracket(String words) {
        return words.endsWith(")") ? words.lastIndexOf('(') : -1;
    }

    /** One to five words that begin with a capital, apart from the prefixes in between; no sentence, no office. */
    private static boolean isName(String words) {
        String[] parts = words.split(" ", 7);
        if (parts.length > 6 || parts[0].isEmpty() || !Character.isUpperCase(parts[0].charAt(0))) {
            return false;
        }
        String last = parts[parts.length - 1];
        return !last.isEmpty()
                && Character.isUpperCase(last.charAt(0))
                && words.indexOf(',') < 0
                && words.indexOf('.') < 0;
    }
}
