// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "elf tekens!", "aaaaaaaaaaaa", "abababababab"})
    void shortAndMonotonousPasswordsAreRefused(String password) {
        assertThat(PasswordRule.problem(password)).isPresent();
    }

    @Test
    void whatBcryptWouldCutOffIsRefused() {
        assertThat(PasswordRule.problem("zeer lang é".repeat(7))).isPresent();
    }

    @Test
    void twelveDifferentCharactersWillDo() {
        assertThat(PasswordRule.problem("negen eieren")).isEmpty();
    }
}
