// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.EnumSet;
import java.util.Set;
import nl.woordhouder.extraction.promise.Trait;
import nl.woordhouder.extraction.text.Genre;
import nl.woordhouder.extraction.text.Zone;

/** Whether the government speaks in a zone, so that its words can bind it. */
final class Voice {
    private static final Set<Genre> SILENT = EnumSet.of(Genre.MOTION, Genre.AUDIT, Genre.DECISION);

    private Voice() {}

    static boolean binds(Genre genre, Zone zone) {
        if (SILENT.contains(genre)) {
            return false;
        }
        return switch (zone.kind()) {
            case BODY, ANSWER, CLOSING_LIST -> true;
            case SPEECH -> zone.speaker() != null && zone.speaker().role().governs();
            case LETTERHEAD, QUESTION, MOTION, SIGNATURE -> false;
        };
    }

    /** What the zone tells about every sentence in it. */
    static Set<Trait> setting(Genre genre, Zone zone) {
        if (zone.kind() == Zone.Kind.CLOSING_LIST) {
            return EnumSet.of(Trait.CHAIR_LIST);
        }
        return EnumSet.of(genre == Genre.DEBATE ? Trait.DEBATE : Trait.LETTER);
    }

    /** The setting with all that may be true of some sentence in it, whatever stands before that sentence. */
    static Set<Trait> anywhere(Set<Trait> setting) {
        Set<Trait> all = with(setting, Trait.AFTER_PROMISE, Trait.AFTER_MOTION);
        return setting.contains(Trait.DEBATE) ? with(all, Trait.AFTER_REQUEST, Trait.OPENS_ANSWER) : all;
    }

    /** The setting with two traits more. */
    static Set<Trait> with(Set<Trait> setting, Trait one, Trait other) {
        Set<Trait> all = EnumSet.of(one, other);
        all.addAll(setting);
        return all;
    }

    /** Adds a trait when it holds. */
    static void add(Set<Trait> place, Trait trait, boolean holds) {
        if (holds) {
            place.add(trait);
        }
    }
}
