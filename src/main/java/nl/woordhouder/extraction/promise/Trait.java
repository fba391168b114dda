// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.List;

/** The traits that the grammar itself computes; {@link #ordinal()} is their number in the {@link Vocabulary}. */
public enum Trait {
    ACTIVE("vorm", "bedrijvend"),
    PASSIVE("vorm", "lijdend"),
    PRESENT("tijd", "heden"),
    FUTURE("tijd", "toekomst"),
    PAST("tijd", "verleden"),
    PERFECT("tijd", "voltooid"),
    IRREALIS("tijd", "irreeel"),
    INFINITIVE("tijd", "te"),
    PARTICIPLE("tijd", "deelwoord"),
    NOBODY("wie", "verzwegen"),
    THIRD_PARTY("wie", "derde"),
    RECEIVER_ACTS("wie", "ontvanger"),
    PRODUCT_ACTS("wie", "stuk"),
    MAY("wijze", "kunnen"),
    WANT("wijze", "willen"),
    MUST("wijze", "moeten"),
    ALLOWED("wijze", "mogen"),
    CAUSE("wijze", "laten"),
    STAY("wijze", "blijven"),
    QUESTION("zin", "vraag"),
    MAIN_CLAUSE("bijzin", "hoofdzin"),
    QUOTED("bijzin", "citaat"),
    GOVERNED_PAST("ondertijd", "verleden"),
    GOVERNED_PRESENT("ondertijd", "heden"),
    GOVERNED_BY_THIRD("onderwie", "derde"),
    GOVERNED_BY_US("onderwie", "wij"),
    DATED("moment", "datum"),
    VAGUE("moment", "vaag"),
    EVENT("moment", "gebeurtenis"),
    REPEATED("moment", "herhaling"),
    PASSED("moment", "verleden"),
    CONDITIONAL("moment", "voorwaarde"),
    LETTER("plaats", "brief"),
    DEBATE("plaats", "debat"),
    CHAIR_LIST("plaats", "lijst"),
    ASIDE("bijzin", "tussenzin"),
    AFTER_PROMISE("context", "na-belofte"),
    AFTER_MOTION("context", "na-motie"),
    AFTER_REQUEST("context", "na-verzoek"),
    OPENS_ANSWER("context", "opent-antwoord"),
    SHORT_ANSWER("context", "kort-antwoord"),
    RECALLED("herinnert", "toezegging");

    /** What the times of a sentence give to its frames. */
    static final BitSet MOMENTS = new BitSet();

    static {
        List.of(DATED, VAGUE, EVENT, REPEATED, PASSED).forEach(trait -> MOMENTS.set(trait.ordinal()));
    }

    private final String kind;
    private final String value;

    Trait(String kind, String value) {
        this.kind = kind;
        this.value = value;
    }

    String kind() {
        return kind;
    }

    String value() {
        return value;
    }
}
