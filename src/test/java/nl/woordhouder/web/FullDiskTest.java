// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FullDiskTest {

    @Test
    void aWriteForWhichThereIsNoRoomIsFoundHoweverDeepItLies() {
        IOException write = new IOException("No space left on device");
        assertThat(FullDisk.isCauseOf(new IllegalStateException(new SQLException("General error", write))))
                .isTrue();
        assertThat(FullDisk.isCauseOf(new SQLException("could not extend file", "53100")))
                .isTrue();
    }

    @Test
    void aCommitForWhichThereIsNoRoomKeepsItBesideItself() {
        IllegalStateException commit = new IllegalStateException("Could not commit transaction.");
        commit.addSuppressed(new SQLException("COMMIT", new IOException("File too large")));
        assertThat(FullDisk.isCauseOf(new IllegalStateException(commit))).isTrue();
    }

    @Test
    void otherFailuresAreNot() {
        assertThat(FullDisk.isCauseOf(null)).isFalse();
        assertThat(FullDisk.isCauseOf(new IOException())).isFalse();
        assertThat(FullDisk.isCauseOf(new SQLException("Duplicate key", "23505")))
                .isFalse();
        assertThat(FullDisk.isCauseOf(new IllegalStateException("File too large")))
                .isFalse();
    }

    @Test
    void failuresThatNameEachOtherAreNoEndlessLoop() {
        IllegalStateException one = new IllegalStateException();
        IllegalStateException other = new IllegalStateException(one);
        one.initCause(other);
        assertThat(FullDisk.isCauseOf(one)).isFalse();
    }
}
