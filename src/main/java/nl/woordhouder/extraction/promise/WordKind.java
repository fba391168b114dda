// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

/** The kinds of words that the grammar itself looks at; their Dutch names stand in the files of {@code rules/woorden}. */
enum WordKind {
    ARTICLE("lidwoord"),
    STRICT_ARTICLE("strenglidwoord"),
    NOUN("naamwoord"),
    PREPOSITION("voorzetsel"),
    PRONOUN("nominatief"),
    ADVERB("bijwoord"),
    ADJECTIVE("bijvoeglijk"),
    ACTOR("wie"),
    RECEIVER("aan"),
    OPENER("bijzin"),
    FILLER("vulwoord"),
    NAME("eigennaam"),
    OTHER("");

    private final String dutch;

    WordKind(String dutch) {
        this.dutch = dutch;
    }

    static WordKind of(String kind) {
        for (WordKind known : values()) {
            if (known.dutch.equals(kind)) {
                return known;
            }
        }
        return OTHER;
    }

    int bit() {
        return 1 << ordinal();
    }
}
