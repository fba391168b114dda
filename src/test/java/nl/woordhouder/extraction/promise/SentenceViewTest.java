// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Shows whoever writes a rule what the grammar reads in a sentence: {@code mvn test -Dtest=SentenceViewTest -Dzin='...'}. */
class SentenceViewTest {

    @Test
    void showsTheTraitsOfEveryVerbOfASentence() {
        System.out.println(view(System.getProperty("zin", "Ik stuur de Kamer in mei een brief.")));

        assertThat(view("Ik stuur de Kamer in mei een brief."))
                .isEqualTo("stuur: aan:kamer bijzin:hoofdzin daad:sturen tijd:heden vorm:bedrijvend wat:kamerstuk"
                        + " werkwoord:sturen wie:ik");
        assertThat(view("De zee is blauw.")).isEqualTo("geen werkwoord waarover een regel kan gaan");
    }

    private static String view(String text) {
        Sentence sentence = Sentence.of(text);
        String view = sentence.frames().stream()
                .map(frame -> sentence.reading().form(frame.at()))
                .map(verb -> verb + ": " + String.join(" ", new TreeSet<>(sentence.traits(verb))))
                .collect(Collectors.joining("\n"));
        return view.isEmpty() ? "geen werkwoord waarover een regel kan gaan" : view;
    }
}
