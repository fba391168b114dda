// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the set phrases of letters, motions and written consultations at the beginning of a line. */
final class FormLabels {
    private static final int MAX_FORMULA = 110;
    private static final List<String> OFFICES = List.of(
            "de minister van ",
            "de minister voor ",
            "de staatssecretaris van ",
            "de minister-president",
            "de ministers van ");
    private static final List<String> GROUPS =
            List.of("vragen en opmerkingen van", "inbreng van de leden", "inbreng leden van", "inbreng van de fractie");
    private static final List<String> REACTIONS = List.of(
            "reactie van de minister",
            "reactie van de staatssecretaris",
            "reactie van de bewindspersoon",
            "reactie van het kabinet",
            "antwoord/reactie van",
            "antwoord / reactie van");

    private FormLabels() {}

    /** The label that the line is or begins with, or null when it is none. */
    static @Nullable Label read(Line line) {
        if (line.startsWith("De Kamer, gehoord")) {
            return Label.of(Label.Kind.MOTION, line.start(), line.start());
        }
        if (line.length() > MAX_FORMULA) {
            return null;
        }
        Label.Kind kind = switch (Character.toLowerCase(line.first())) {
            case 'g' -> salutation(line);
            case 'h' -> is(line.startsWith("Hoogachtend"), Label.Kind.SIGNATURE);
            case 'm' -> is(line.startsWithIgnoringCase("met vriendelijke groet"), Label.Kind.SIGNATURE);
            case 'd' -> chamberOrOffice(line);
            case 'e' -> is(line.startsWith("en gaat over tot de orde van de dag"), Label.Kind.MOTION_END);
            default -> consultation(line);
        };
        return kind == null ? null : Label.of(kind, line.start(), line.end());
    }

    private static Label.@Nullable Kind salutation(Line line) {
        return is(line.startsWithIgnoringCase("geachte") && line.length() < 80, Label.Kind.SALUTATION);
    }

    private static Label.@Nullable Kind chamberOrOffice(Line line) {
        if (line.is("De Kamer,")) {
            return Label.Kind.MOTION;
        }
        boolean office = line.first() == 'D' && startsWithAny(line, OFFICES);
        return is(office && (line.last() == ',' || endsWithName(line)), Label.Kind.SIGNATURE);
    }

    /** "De minister van Zeezaken, J.P. Bos": initials after the comma. */
    private static boolean endsWithName(Line line) {
        int comma = line.text().lastIndexOf(',', line.end() - 1);
        return comma > line.start()
                && comma + 3 < line.end()
                && Character.isUpperCase(line.text().charAt(comma + 2))
                && line.text().charAt(comma + 3) == '.';
    }

    private static Label.@Nullable Kind consultation(Line line) {
        Line heading = withoutNumber(line);
        if (startsWithAny(heading, GROUPS)) {
            return Label.Kind.GROUP_QUESTIONS;
        }
        return is(startsWithAny(heading, REACTIONS), Label.Kind.REACTION);
    }

    /** Without a chapter's Roman numeral: "II. Reactie van de minister". */
    private static Line withoutNumber(Line line) {
        int at = line.start();
        while (at < line.end() && "IVX. ".indexOf(line.text().charAt(at)) >= 0) {
            at++;
        }
        return at == line.end() || at == line.start() + 1 ? line : new Line(line.text(), at, line.end());
    }

    private static boolean startsWithAny(Line line, List<String> phrases) {
        for (String phrase : phrases) {
            if (line.startsWithIgnoringCase(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static Label.@Nullable Kind is(boolean holds, Label.Kind kind) {
        return holds ? kind : null;
    }
}
