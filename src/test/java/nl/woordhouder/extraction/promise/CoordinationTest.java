// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            Ik stuur het plan en ik informeer u. ! ik stuur het plan / en ik informeer u
            Ik stuur het plan en in juni informeer ik u. ! ik stuur het plan / en in juni informeer ik u
            Ik stuur het plan en informeer u. ! ik stuur het plan / en informeer u
            Ik stuur het plan maar in juni informeer ik u. ! ik stuur het plan / maar in juni informeer ik u
            Ik stuur het plan alsmede informeer ik u. ! ik stuur het plan / alsmede informeer ik u
            Ik zal het plan sturen en zal u informeren. ! ik zal het plan sturen / en zal u informeren
            De Kamer wordt geïnformeerd en worden de kosten gedeeld. ! de kamer wordt geïnformeerd / en worden de kosten gedeeld
            Ik weet dat de proef loopt en ik informeer u. ! ik weet / en ik informeer u
            Ik weet dat de proef loopt en zal u informeren. ! ik weet / en zal u informeren
            Ik weet dat de proef loopt en in mei zal ik u informeren. ! ik weet / en in mei zal ik u informeren
            Ik stuur het plan, ik informeer u. ! ik stuur het plan / , ik informeer u
            Ik stuur het plan, dan informeer ik u. ! ik stuur het plan / , dan informeer ik u
            """)
    void mainClauseBeginsWhereItsVerbFollowsSoon(String sentence, String clauses) {
        assertThat(mainClauses(sentence)).isEqualTo(clauses);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            Ik stuur het plan en de kosten. ! ik stuur het plan en de kosten
            Ik stuur het plan en de kosten die in mei volgen. ! ik stuur het plan en de kosten
            Het plan en de kosten stuur ik. ! het plan en de kosten stuur ik
            Ik stuur het plan en omdat het kan kom ik. ! ik stuur het plan en kom ik
            Ik stuur het plan en, als dat kan, de kosten. ! ik stuur het plan en , , de kosten
            Ik stuur een lange lijst en de kosten van al die vele kleine veren daar volgt. ! ik stuur een lange lijst en de kosten van al die vele kleine veren daar volgt
            """)
    void wordsThatAreJoinedOpenNoClause(String sentence, String clauses) {
        assertThat(mainClauses(sentence)).isEqualTo(clauses);
    }

    private static String mainClauses(String sentence) {
        Reading reading = Readings.of(sentence);
        return Clauses.of(reading).all().stream()
                .filter(Clause::isMain)
                .map(clause -> Readings.words(reading, clause).replaceAll(" \\.$", ""))
                .collect(Collectors.joining(" / "));
    }
}
