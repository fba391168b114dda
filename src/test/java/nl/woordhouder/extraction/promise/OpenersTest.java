// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik zeg toe dat ik u informeer. | dat: dat ik u informeer
            Ik denk dat de brief klopt. | dat: dat de brief klopt
            Ik wil dat het kabinet een brief stuurt. | dat: dat het kabinet een brief stuurt
            Wij zien dat er veel gebeurt. | dat: dat er veel gebeurt
            Ik vind het goed dat dit gebeurt. | dat: dat dit gebeurt
            Ik zeg u dat ik kom. | dat: dat ik kom
            Ik zeg ook dat de dijk breekt. | dat: dat de dijk breekt
            Ik begrijp nu dat er een dijk ligt. | dat: dat er een dijk ligt
            Ik ben blij met dat ik u zie. | dat: dat ik u zie
            Ik kan dat ik wil. | dat: dat ik wil
            Er is gemeld dat in mei een brief komt. | dat: dat in mei een brief komt
            Er is toegezegd dat voor de zomer een brief komt. | dat: dat voor de zomer een brief komt
            Ik ga ervan uit dat morgen een brief komt. | dat: dat morgen een brief komt
            Ik ga er van uit dat morgen een brief komt. | dat: dat morgen een brief komt
            Wij gaan uit dat morgen een brief komt. | dat: dat morgen een brief komt
            """)
    void thatTellsWhatIsSaidOrThought(String sentence, String clause) {
        assertThat(subordinate(sentence)).isEqualTo(clause);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Het plan dat in mei verschijnt, volgt. | betrekkelijk: dat in mei verschijnt
            Er is een plan opgesteld dat voor de zomer verschijnt. | betrekkelijk: dat voor de zomer verschijnt
            Ik stuur u een brief die de kosten noemt. | betrekkelijk: die de kosten noemt
            De mensen die ik spreek, komen. | betrekkelijk: die ik spreek
            De brief van het kabinet die in mei komt, is klaar. | betrekkelijk: die in mei komt
            Ik stuur u de plannen, welke in mei klaar zijn. | betrekkelijk: welke in mei klaar zijn
            De plek waar de dijk ligt, is bekend. | betrekkelijk: waar de dijk ligt
            Ik help, waar wordt gebouwd, met geld. | betrekkelijk: waar wordt gebouwd
            """)
    void relativeClauseHangsOnTheNounBeforeIt(String sentence, String clause) {
        assertThat(subordinate(sentence)).isEqualTo(clause);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik bezie of ik u kan informeren. | of: of ik u kan informeren
            Ik bekijk of men dit doet. | of: of men dit doet
            Ik zal bezien of de dijk breekt. | of: of de dijk breekt
            De vraag of de dijk sterk is, beantwoord ik in mei. | of: of de dijk sterk is
            Ik zeg u toe of de dijk breekt. | of: of de dijk breekt
            Ik ga na, of de dijk breekt. | of: of de dijk breekt
            Ik informeer u of en hoe de dijk wordt versterkt. | of: of en hoe de dijk wordt versterkt
            Ik weet hoe de dijk breekt. | vraagwoord: hoe de dijk breekt
            Ik weet waarom u dit vraagt. | vraagwoord: waarom u dit vraagt
            Ik weet hoeveel dijken breken. | vraagwoord: hoeveel dijken breken
            Ik weet welk plan u wilt. | vraagwoord: welk plan u wilt
            Ik stuur u welke plannen er zijn. | vraagwoord: welke plannen er zijn
            Ik vraag mij af wat u vraagt. | vraagwoord: wat u vraagt
            Ik vraag mij af wie dit doet. | vraagwoord: wie dit doet
            Ik schets op welke wijze de dijk wordt versterkt. | vraagwoord: op welke wijze de dijk wordt versterkt
            """)
    void questionInsideASentenceIsAClause(String sentence, String clause) {
        assertThat(subordinate(sentence)).isEqualTo(clause);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Indien de dijk breekt, informeer ik u. | voorwaarde: indien de dijk breekt
            Als ik meer weet, informeer ik u. | voorwaarde: als ik meer weet
            Ik kom en als ik meer weet, informeer ik u. | voorwaarde: als ik meer weet
            Ik informeer u als ik meer weet. | voorwaarde: als ik meer weet
            Ik informeer u, als de dijk het houdt, in mei. | voorwaarde: als de dijk het houdt
            Mocht de dijk breken, dan informeer ik u. | voorwaarde: mocht de dijk breken
            Ik stuur de brief zodra de dijk klaar is. | tijd: zodra de dijk klaar is
            Zoals ik zei, informeer ik u. | vergelijking: zoals ik zei
            Ik doe dit zoals de Kamer vroeg. | vergelijking: zoals de kamer vroeg
            Ik werk om de dijk te versterken. | doel: om de dijk te versterken
            Teneinde de dijk te sparen, bouw ik een wal. | doel: teneinde de dijk te sparen
            Ik bouw zonder de dijk te raken. | doel: zonder de dijk te raken
            """)
    void conditionTimeComparisonAndPurposeAreClauses(String sentence, String clause) {
        assertThat(subordinate(sentence)).isEqualTo(clause);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Dat zeg ik toe.",
                "Ik zal dat in mei doen.",
                "Ik doe dat graag.",
                "Ik kan dat niet.",
                "Hij zegt dat kan ik niet.",
                "Ik vraag dat op korte termijn te doen.",
                "Ik vraag dat nu te doen.",
                "Met dat plan ga ik verder.",
                "Ik kom op dat punt terug.",
                "Wij werken vanuit dat idee.",
                "Er volgt een brief, dat stuur ik u.",
                "Er is gesproken over een plan en dat komt in mei.",
                "Die stuur ik u in mei.",
                "Ik stuur die brief in mei.",
                "Ik ga over die brief praten.",
                "Ik informeer u die dag.",
                "De brief is klaar, die stuur ik u.",
                "Er komt een plan en die brief komt ook.",
            })
    void pointingWordOpensNoClause(String sentence) {
        assertThat(subordinate(sentence)).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Indien nodig informeer ik u.",
                "Ik zal, indien gewenst, een brief sturen.",
                "Waar nodig informeer ik u.",
                "Ik help waar mogelijk.",
                "Zoals gebruikelijk informeer ik u.",
                "Ik doe dit zoals altijd.",
                "Ik doe dit zoals afgesproken.",
                "Ik zie dit als een kans.",
                "Ik zie u als de hoeder van de dijk.",
                "Ik geef geld als gift.",
                "Ik stuur u een brief of een rapport.",
                "Ik stuur een brief of de minister belt.",
                "Ik kom om drie uur.",
                "Ik kom om vier uur; ik heb iets te zeggen.",
                "Ik bouw zonder vergunning, veel te laat.",
                "Door de storm breekt de dijk.",
                "Waar ligt de dijk?",
                "Hoe breekt de dijk?",
                "Wat breekt de dijk?",
                "Ik kom, maar hoe breekt de dijk?",
                "De dijk mocht breken.",
            })
    void wordsWithoutAVerbAndPlainQuestionsAreNoClause(String sentence) {
        assertThat(subordinate(sentence)).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik stuur u dat en omdat het kan kom ik terug. | true
            Ik stuur u dat en zodra het kan kom ik terug. | true
            Ik stuur u dat en die brief kom ik brengen. | false
            Ik stuur u dat en om drie uur kom ik terug. | false
            """)
    void someWordsAlwaysOpenAClause(String sentence, boolean clear) {
        Reading reading = Readings.of(sentence);
        assertThat(new Openers(reading).isClear(Readings.place(reading, "en") + 1))
                .isEqualTo(clear);
    }

    /** The first subordinate clause with its kind and words, or a dash. */
    private static String subordinate(String sentence) {
        Reading reading = Readings.of(sentence);
        return Clauses.of(reading).all().stream()
                .filter(clause -> !clause.isMain())
                .map(clause ->
                        clause.kind() + ": " + Readings.words(reading, clause).replaceAll(" [.?]$", ""))
                .findFirst()
                .orElse("-");
    }
}
