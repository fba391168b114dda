// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', 'a', 'é', 'ÿ', '\t', '\u2010', '\u2013', '\u2019', '\u2026', '\u2070', '\u20AC', '\u2125',
                '\u2190', '\u21FF', '\uD83D', '\uDE00'
            })
    void ordinaryCharactersAreKept(char c) {
        assertThat(Characters.classOf(c)).isEqualTo(Characters.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u0000', '\u0001', '\u001F', '\u007F', '\u00A0', '\u1680', '\u2000', '\u200A', '\u202F', '\u205F',
                '\u3000'
            })
    void controlsAndSpacesOfAllWidthsBecomeASpace(char c) {
        assertThat(Characters.classOf(c)).isEqualTo(Characters.SPACE);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029'})
    void otherLineEndsBecomeALineFeed(char c) {
        assertThat(Characters.classOf(c)).isEqualTo(Characters.BREAK);
    }

    @ParameterizedTest
    @ValueSource(
            chars = {'\u00AD', '\u200B', '\u200F', '\u202A', '\u202E', '\u2060', '\u206F', '\uFEFF', '\u061C', '\u180E'
            })
    void charactersWithoutWidthAreUnseen(char c) {
        assertThat(Characters.classOf(c)).isEqualTo(Characters.UNSEEN);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\uFB00', '\uFB01', '\uFB06'})
    void ligaturesAreSpelledOut(char c) {
        assertThat(Characters.classOf(c)).isEqualTo(Characters.LIGATURE);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0300', '\u0308', '\u1E00', '\u1FFF', '\u2126', '\u218F', '\u2200', '\uFAFF', '\uFB07'})
    void othersMayHaveToBeComposed(char c) {
        assertThat(Characters.classOf(c)).isEqualTo(Characters.COMPOSED);
    }

    @Test
    void lineFeedAndBracketHaveTheirOwnClass() {
        assertThat(Characters.classOf('\n')).isEqualTo(Characters.LINE_END);
        assertThat(Characters.classOf('[')).isEqualTo(Characters.BRACKET);
        assertThat(Characters.classOf(']')).isEqualTo(Characters.PLAIN);
    }

    @Test
    void accentsThatStandOnTheLetterBeforeAreMarks() {
        assertThat(Characters.isMark('\u0300')).isTrue();
        assertThat(Characters.isMark('\u0308')).isTrue();
        assertThat(Characters.isMark('\u1E00')).isFalse();
        assertThat(Characters.isMark('e')).isFalse();
        assertThat(Characters.isMark('\u200B')).isFalse();
    }
}
