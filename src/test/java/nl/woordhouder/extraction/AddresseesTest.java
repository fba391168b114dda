// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseesTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik informeer uw Kamer in mei over de kades. | Kamer
            Ik stuur u in mei een brief. | Kamer
            Ik informeer de Eerste Kamer in mei over de kades. | Eerste Kamer
            De vaste commissie voor Financiën ontvangt in mei een brief. | vaste commissie voor Financiën
            Ik kom daar in uw commissie op terug. | commissie
            Ik zal het lid Jansen in mei schriftelijk antwoorden. | lid Jansen
            Ik zal mevrouw Van der Meer een brief sturen. | lid Van der Meer
            Zoals toegezegd aan het lid Jansen informeer ik uw Kamer in mei. | Kamer
            Ik zeg de heer Jansen toe de sluis te bekijken. | lid Jansen
            Dat ben ik met de heer Jansen eens, en ik zoek het uit. | Kamer
            Ik ga in mei in gesprek met de Europese commissie. | Kamer
            """)
    void isTheChamberUnlessOnlyACommitteeOrMemberIsNamed(String sentence, String addressee) {
        assertThat(Addressees.in(sentence)).isEqualTo(addressee);
    }
}
