// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.extraction.text.Structure;
import nl.woordhouder.extraction.text.Zone;
import nl.woordhouder.extraction.text.Zone.Kind;

/** Finds the question that an answer belongs to, in a document with written questions and answers. */
final class Questions {
    /** An answer to more questions before it than these is not looked up. */
    private static final int QUESTIONS_BACK = 60;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final String text;
    private final Structure structure;

    Questions(String text, Structure structure) {
        this.text = text;
        this.structure = structure;
    }

    /** The question with the number of the answer, else the one right before it; empty when there is none. */
    Optional<Zone> of(Zone answer) {
        String wanted = number(answer);
        Zone zone = answer;
        for (int back = 0; back < QUESTIONS_BACK && zone.span().start() > 0; back++) {
            zone = structure.zoneAt(zone.span().start() - 1);
            if (zone.kind() == Kind.QUESTION
                    && (wanted.isEmpty() || number(zone).equals(wanted))) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    /** The first number in the label of a question or answer; empty without one. */
    String number(Zone zone) {
        Matcher number = NUMBER.matcher(zone.label().of(text));
        return number.find() ? number.group() : "";
    }
}
