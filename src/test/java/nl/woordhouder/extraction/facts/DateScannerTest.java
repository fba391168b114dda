// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woordhouder.extraction.facts.DateMention.Tense;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            9 februari 2026 | 9 februari 2026 | 9-2-2026
            De 9e, dus 9 FEBRUARI 2026. | 9 FEBRUARI 2026 | 9-2-2026
            31 december 1999 | 31 december 1999 | 31-12-1999
            1 januari 2026 en meer | 1 januari 2026 | 1-1-2026
            9 febr. 2026 | 9 febr. 2026 | 9-2-2026
            9 sept 2026 | 9 sept 2026 | 9-9-2026
            9 mrt | 9 mrt | 9-3-0
            op 9 mei | 9 mei | 9-5-0
            op 9 september | 9 september | 9-9-0
            9 mei 20267 | 9 mei | 9-5-0
            9 mei 202 | 9 mei | 9-5-0
            9 okt. was het | 9 okt | 9-10-0
            09-02-2026 | 09-02-2026 | 9-2-2026
            9/2/2026 | 9/2/2026 | 9-2-2026
            (9-12-2026) | 9-12-2026 | 9-12-2026
            2026-02-09 | 2026-02-09 | 9-2-2026
            2026-2-9 | 2026-2-9 | 9-2-2026
            31-12-1801 | 31-12-1801 | 31-12-1801
            1-1-2199 | 1-1-2199 | 1-1-2199
            """)
    void dayIsReadInEveryUsualForm(String text, String words, String date) {
        assertThat(scan(text)).singleElement().satisfies(found -> {
            assertThat(found.span().of(text)).isEqualTo(words);
            assertThat(found.day() + "-" + found.month() + "-" + found.year()).isEqualTo(date);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9februari 2026",
                "9 februarix 2026",
                "9 schepen",
                "9 ma",
                "9 maandag",
                "9 febru",
                "0 mei 2026",
                "32 mei 2026",
                "9-13-2026",
                "9-0-2026",
                "0-9-2026",
                "9-2-26",
                "9-2-20266",
                "9-2",
                "9-",
                "9--2026",
                "9.2.2026",
                "99-02-2026",
                "a9-02-2026",
                "31-12-1800",
                "1-1-2200",
                "2026/02/09",
                "2026-02",
                "2026-02-",
                "2026-13-01",
                "2026-123-01",
                "202-02-09",
                "12345 mei",
                "5 6 7",
                "9"
            })
    void whatOnlyLooksLikeADayIsNone(String text) {
        assertThat(scan(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            12 mei jl. | PAST
            12 mei j.l. | PAST
            12 mei jongstleden | PAST
            12 mei 2026 laatstleden | PAST
            12 mei a.s. | FUTURE
            12 mei aanstaande | FUTURE
            12 mei as. | FUTURE
            12 mei 2026 | OPEN
            12 mei of jl. | OPEN
            """)
    void wordBehindTheDayTellsItsTense(String text, Tense tense) {
        assertThat(scan(text)).extracting(DateMention::tense).containsExactly(tense);
    }

    @Test
    void daysAreFoundInTheirOrderAndOnlyInTheSpan() {
        String text = "1 mei, 2026-05-02, 3-5-2026 en 4 juni.";
        assertThat(DateScanner.in(text, new Span(3, 30)))
                .extracting(found -> found.span().of(text))
                .containsExactly("2026-05-02", "3-5-2026");
        assertThat(DateScanner.in(text, new Span(31, 35))).isEmpty();
        assertThat(DateScanner.in("op 9-2-2026", new Span(0, 10))).isEmpty();
        assertThat(DateScanner.in("op 9 mei 2026", new Span(0, 12)))
                .extracting(DateMention::year)
                .containsExactly(0);
    }

    private static List<DateMention> scan(String text) {
        return DateScanner.in(text, new Span(0, text.length()));
    }
}
