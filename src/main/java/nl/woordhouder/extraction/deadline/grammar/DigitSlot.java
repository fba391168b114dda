// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.Map;
import nl.woordhouder.extraction.deadline.grammar.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Slots for what is written in digits. */
enum DigitSlot {
    /** A count: up to three digits. */
    COUNT {
        @Override
        @Nullable
        Integer value(Tokens tokens, int at) {
            int value = tokens.value(at);
            return tokens.kind(at) == Kind.NUMBER && tokens.end(at) - tokens.start(at) <= 3 ? (Integer) value : null;
        }
    },
    /** The number of a day in a month. */
    DAY {
        @Override
        @Nullable
        Integer value(Tokens tokens, int at) {
            int value = tokens.value(at);
            boolean day = tokens.kind(at) == Kind.NUMBER
                    && tokens.end(at) - tokens.start(at) <= 2
                    && value >= 1
                    && value <= 31;
            return day ? (Integer) value : null;
        }
    },
    /** A year in four digits. */
    YEAR {
        @Override
        @Nullable
        Integer value(Tokens tokens, int at) {
            int value = tokens.value(at);
            boolean year = tokens.kind(at) == Kind.NUMBER
                    && tokens.end(at) - tokens.start(at) == 4
                    && value >= 1900
                    && value < 2200;
            return year ? (Integer) value : null;
        }
    },
    /** The last two digits of a year of this century, behind an apostrophe: '27. */
    SHORT_YEAR {
        @Override
        @Nullable
        Integer value(Tokens tokens, int at) {
            boolean year = tokens.kind(at) == Kind.NUMBER && tokens.end(at) - tokens.start(at) == 2;
            return year ? (Integer) (2000 + tokens.value(at)) : null;
        }
    },
    /** A rank: 1e, 2de, 3ste. */
    RANK {
        @Override
        @Nullable
        Integer value(Tokens tokens, int at) {
            return tokens.kind(at) == Kind.ORDINAL ? (Integer) tokens.value(at) : null;
        }
    },
    /** A whole date, as yyyymmdd. */
    DATE {
        @Override
        @Nullable
        Integer value(Tokens tokens, int at) {
            return tokens.kind(at) == Kind.DATE ? (Integer) tokens.value(at) : null;
        }
    };

    /** The slots by the names that patterns use. */
    static final Map<String, DigitSlot> NAMES = Map.of(
            "cijfer", COUNT,
            "dagnummer", DAY,
            "jaartal", YEAR,
            "kort-jaartal", SHORT_YEAR,
            "rangcijfer", RANK,
            "datumcijfers", DATE);

    abstract @Nullable Integer value(Tokens tokens, int at);

    Kind kind() {
        return switch (this) {
            case COUNT, DAY, YEAR, SHORT_YEAR -> Kind.NUMBER;
            case RANK -> Kind.ORDINAL;
            case DATE -> Kind.DATE;
        };
    }
}
