// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import nl.woordhouder.extraction.rulebook.Section;

/** What a rule says that a frame is. The order is the order in which verdicts of one sentence outrank each other. */
public enum Verdict {
    PROMISE,
    FULFILMENT,
    UNCERTAIN,
    NOTHING;

    static Verdict read(Section section) {
        return switch (section.text("oordeel")) {
            case "belofte" -> PROMISE;
            case "nakoming" -> FULFILMENT;
            case "onzeker" -> UNCERTAIN;
            case "niets" -> NOTHING;
            default -> throw section.broken("'oordeel' is belofte, nakoming, onzeker of niets");
        };
    }
}
