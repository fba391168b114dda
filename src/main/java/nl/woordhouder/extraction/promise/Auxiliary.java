// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The verbs that give another one its tense, voice or mood. */
enum Auxiliary {
    ZULLEN(null),
    WORDEN(null),
    KRIJGEN(null),
    ZIJN(null),
    HEBBEN(null),
    GAAN(null),
    KUNNEN(Trait.MAY),
    WILLEN(Trait.WANT),
    MOETEN(Trait.MUST),
    HOEVEN(Trait.MUST),
    DIENEN(Trait.MUST),
    MOGEN(Trait.ALLOWED),
    LATEN(Trait.CAUSE),
    BLIJVEN(Trait.STAY);

    private final @Nullable Trait mood;

    Auxiliary(@Nullable Trait mood) {
        this.mood = mood;
    }

    /** The mood that it gives to the verb it helps, or null when it gives tense or voice. */
    @Nullable
    Trait mood() {
        return mood;
    }

    /** The auxiliary with this infinitive, or null when the verb helps no other. */
    static @Nullable Auxiliary of(String infinitive) {
        for (Auxiliary auxiliary : values()) {
            if (auxiliary.name().toLowerCase(Locale.ROOT).equals(infinitive)) {
                return auxiliary;
            }
        }
        return null;
    }

    int bit() {
        return 1 << ordinal();
    }
}
