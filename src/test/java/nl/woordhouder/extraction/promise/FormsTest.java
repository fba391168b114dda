// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static final Forms FORMS = new Forms(Stream.of("brief", "geïnformeerd", "collega's", "minister-president")
            .map(form -> new Entry(form, List.of()))
            .toList());

    @Test
    void caseAndTheShapeOfAnApostropheMakeNoDifference() {
        assertThat(find("BRIEF")).isEqualTo("brief");
        assertThat(find("Geïnformeerd")).isEqualTo("geïnformeerd");
        assertThat(find("collega’s")).isEqualTo("collega's");
        assertThat(find("Minister-President")).isEqualTo("minister-president");
    }

    @Test
    void wordThatOnlyResemblesOneIsNotFound() {
        assertThat(find("briefje")).isNull();
        assertThat(find("brie")).isNull();
        assertThat(find("geinformeerd")).isNull();
        assertThat(find("")).isNull();
    }

    @Test
    void emptyListHoldsNothing() {
        assertThat(new Forms(List.of()).find("brief".toCharArray(), 0, 5)).isNull();
    }

    private static @Nullable String find(String word) {
        Entry entry = FORMS.find(("xx" + word + "yy").toCharArray(), 2, 2 + word.length());
        return entry == null ? null : entry.form();
    }
}
