// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.woordhouder.e2e.FirstThatStarts.Unavailable;
import nl.woordhouder.e2e.FirstThatStarts.Way;
import org.junit.jupiter.api.Test;

class FirstThatStartsTest {
    private static final Way<String> INSTALLED = () -> "installed";
    private static final Way<String> DOWNLOADED = () -> "downloaded";
    private static final Way<String> MISSING = () -> {
        throw new Unavailable("nothing is installed");
    };
    private static final Way<String> LACKS_LIBRARIES = () -> {
        throw new Unavailable("the download lacks a library");
    };
    private static final Way<String> NEVER = () -> {
        throw new IllegalStateException("must not be tried");
    };

    @Test
    void aWayThatWorksIsTakenAndTheNextIsNotTried() {
        assertThat(FirstThatStarts.of(List.of(INSTALLED, NEVER), "")).isEqualTo("installed");
    }

    @Test
    void aWayThatDoesNotStartMakesRoomForTheNext() {
        assertThat(FirstThatStarts.of(List.of(MISSING, LACKS_LIBRARIES, DOWNLOADED), ""))
                .isEqualTo("downloaded");
    }

    @Test
    void whenNoneStartsEveryReasonHasItsLineAndTheRemedyComesLast() {
        assertThatThrownBy(() -> FirstThatStarts.of(List.of(MISSING, LACKS_LIBRARIES), "Install one."))
                .isInstanceOf(AssertionError.class)
                .hasMessage("  - nothing is installed\n  - the download lacks a library\nInstall one.");
    }
}
