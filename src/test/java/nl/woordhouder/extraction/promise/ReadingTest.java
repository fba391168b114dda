// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Het onderzoek loopt nog. | loopt
            Wij onderzoeken dit. | onderzoeken
            Ik zal dit onderzoeken. | zal onderzoeken
            Ik zal deze vragen beantwoorden. | zal beantwoorden
            Ik beantwoord de gestelde vragen. | beantwoord
            Er is een besluit genomen. | is genomen
            Ik besluit in mei. | besluit
            Ik deel dat met u. | deel
            Een deel van de brief volgt. | volgt
            Deel van de brief volgt. | volgt
            Hierover informeer de Kamer. | informeer
            Ik zal u nader berichten. | zal berichten
            U wordt nader bericht. | wordt bericht
            U ontvangt nader bericht. | ontvangt
            De Kamer krijgt nieuwe berichten. | krijgt
            De Kamer krijgt gemelde berichten. | krijgt
            Het Algemeen Overleg begint. | begint
            Wij overleggen met de gemeente. | overleggen
            Ik licht dat toe. | licht
            Ik steun dat. | steun
            De steun komt. | komt
            In antwoord op uw vragen meld ik dit. | meld
            In antwoord Vragen staat dit. | staat
            Ik kom op die vragen terug. | kom
            De werken komen. | komen
            Wij werken eraan. | werken
            Mijn informeren begint. | begint
            Uit de brief blijkt dit. | uit blijkt
            Ik uit mijn zorg. | uit
            Ik toets dit in een toets. | toets
            Een nieuwe toets volgt. | volgt
            De lieve lange dag vragen wij. | vragen
            Ieder onderzoek volgt. | volgt
            Ik stuur u een brief, een kaart en een lijst en hoop dat. | stuur hoop
            Ik stuur u een brief, een kaart, een lijst, een boek, een plaat en een pen en hoop dat. | stuur
            DE KAMER ONDERZOEKT HET ONDERZOEK. | onderzoekt
            """)
    void wordIsAVerbUnlessItStandsAsANoun(String sentence, String verbs) {
        Reading reading = Readings.of(sentence);
        assertThat(words(reading, reading::isVerb)).isEqualTo(verbs);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik informeer u. | informeer
            De minister informeert u. | informeert
            Ik zal u informeren. | zal
            Dat informeren wij. | informeren
            Ik hoop u te informeren wij dit. | hoop
            Ik beantwoord de vragen. | beantwoord
            De vragen beantwoord ik. | beantwoord
            De vragen zijn beantwoord. | ''
            Ik hoop dat te beantwoord ik. | hoop
            Beantwoord wij dit. | beantwoord
            Ik schrijf en beantwoord de Kamer. | schrijf beantwoord
            Ik schrijf en beantwoord u. | schrijf beantwoord
            Ik schrijf en beantwoord vragen. | schrijf
            De brief is verstuurd. | is
            """)
    void finiteVerbGoesWithItsSubject(String sentence, String finite) {
        Reading reading = Readings.of(sentence);
        assertThat(words(reading, reading::isFinite)).isEqualTo(finite);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Wij willen dit. | willen
            Ik hoop u te zien. | hoop
            Verwacht wordt dit. | verwacht wordt
            Dit is gestuurd. | is
            """)
    void infinitiveMayBeThePluralUnlessItStandsBehindTe(String sentence, String verbs) {
        Reading reading = Readings.of(sentence);
        assertThat(words(reading, reading::mayBeFinite)).isEqualTo(verbs);
    }

    @Test
    void formWithIkIsNoFirstPersonBeforeYou() {
        assertThat(firstPerson("Ik word dit.", "word")).isTrue();
        assertThat(firstPerson("Dat word je.", "word")).isFalse();
        assertThat(firstPerson("Dat word jij.", "word")).isFalse();
        assertThat(firstPerson("Dat word u.", "word")).isFalse();
        assertThat(firstPerson("De minister wordt dit.", "wordt")).isFalse();
        assertThat(firstPerson("Ik word dit.", "dit")).isFalse();
    }

    @Test
    void chamberOfCommerceIsNoReceiver() {
        assertThat(receivers("De Kamer van Koophandel schrijft.")).isEmpty();
        assertThat(receivers("De Kamer van Jansen schrijft.")).isEqualTo("kamer");
        assertThat(receivers("De Kamer is in Koophandel.")).isEqualTo("kamer");
    }

    @Test
    void partOfAPhraseKnowsItsKind() {
        Reading reading = Readings.of("Ik stuur de Tweede Kamer een brief.");
        assertThat(words(reading, at -> reading.has(at, WordKind.RECEIVER))).isEqualTo("tweede kamer");
        assertThat(words(reading, at -> reading.has(at, WordKind.ARTICLE))).isEqualTo("de een");
        assertThat(reading.has(-1, WordKind.RECEIVER)).isFalse();
        assertThat(reading.has(reading.size(), WordKind.RECEIVER)).isFalse();
    }

    @Test
    void beyondTheSentenceStandsNothing() {
        Reading reading = Readings.of("Ik informeer u");
        for (int at : new int[] {-1, 3}) {
            assertThat(reading.form(at)).isEmpty();
            assertThat(reading.is(at, "ik", "u", "")).isFalse();
            assertThat(reading.isVerb(at)).isFalse();
            assertThat(reading.isFinite(at)).isFalse();
            assertThat(reading.isCapital(at)).isFalse();
            assertThat(reading.isAuxiliary(at)).isFalse();
        }
        assertThat(reading.isCapital(0)).isTrue();
        assertThat(reading.is(2, "ik", "u")).isTrue();
    }

    @Test
    void sentenceKnowsWhichWordsItHolds() {
        Reading reading = Readings.of("Ik stuur u een brief.");
        assertThat(reading.contains("brief")).isTrue();
        assertThat(reading.contains("kaart")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IK INFORMEER U.", "IK, MINISTER, INFORMEER U!"})
    void sentenceInCapitalsIsShouted(String sentence) {
        assertThat(Readings.of(sentence).isShouted()).isTrue();
        assertThat(Readings.of(sentence.replace("U", "u")).isShouted()).isFalse();
    }

    @Test
    void participleAndPastAreToldApart() {
        Reading reading = Readings.of("Ik stuurde wat u is gestuurd.");
        assertThat(words(reading, reading::isPast)).isEqualTo("stuurde");
        assertThat(words(reading, reading::isParticiple)).isEqualTo("gestuurd");
        assertThat(words(reading, reading::isAuxiliary)).isEqualTo("is");
    }

    private static boolean firstPerson(String sentence, String word) {
        Reading reading = Readings.of(sentence);
        return reading.isFirstPerson(Readings.place(reading, word));
    }

    private static String receivers(String sentence) {
        Reading reading = Readings.of(sentence);
        return words(reading, at -> reading.has(at, WordKind.RECEIVER));
    }

    private static String words(Reading reading, IntPredicate chosen) {
        return IntStream.range(0, reading.size())
                .filter(chosen)
                .mapToObj(reading::form)
                .collect(Collectors.joining(" "));
    }
}
