// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomTokenTest {

    @Test
    void aTokenFitsInACookieAFormAndAnAddress() {
        assertThat(RandomToken.next()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void noTokenComesTwice() {
        assertThat(Stream.generate(RandomToken::next).limit(1000)).doesNotHaveDuplicates();
    }
}
