// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.woordhouder.document.DocumentConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class WatchedFolderTest {
    @TempDir
    Path folder;

    @Inject
    Imports imports;

    @Inject
    ImportRun run;

    @Inject
    DocumentConfig documents;

    private WatchedFolder watched;

    @BeforeEach
    void watch() {
        watched = watching();
        run.run();
    }

    @Test
    void aFileIsTakenWhenItIsTheSameAtTwoLooksAndMovedWhenItWasRead() throws IOException {
        Path letter = letter("brief.txt");

        watched.look();
        run.run();
        assertThat(letter).exists();
        watched.look();
        run.run();
        watched.look();

        assertThat(letter).doesNotExist();
        assertThat(folder.resolve("gedaan/brief.txt")).exists();
    }

    @Test
    void aFileThatStillGrowsIsLeftAlone() throws IOException {
        Path letter = letter("brief.txt");
        watched.look();
        Files.writeString(letter, "Geachte voorzitter,\n\nHier staat nu meer. " + UUID.randomUUID());
        watched.look();
        run.run();
        watched.look();

        assertThat(letter).exists();
    }

    @Test
    void aFileThatIsRefusedIsMovedBesideTheReason() throws IOException {
        Files.write(folder.resolve("leeg.txt"), new byte[0]);

        lookUntilMoved();

        assertThat(folder.resolve("geweigerd/leeg.txt")).exists();
        assertThat(folder.resolve("geweigerd/leeg.txt.reden.txt")).content().contains("leeg.txt: Dit bestand is leeg.");
    }

    @Test
    void aSecondFileOfTheSameNameIsKeptBesideTheFirst() throws IOException {
        letter("brief.txt");
        lookUntilMoved();
        letter("brief.txt");
        lookUntilMoved();

        assertThat(folder.resolve("gedaan/brief.txt")).exists();
        assertThat(folder.resolve("gedaan/2-brief.txt")).exists();
    }

    @Test
    void hiddenAndUnfinishedFilesAreNotTaken() throws IOException {
        Path hidden = letter(".brief.txt");
        Path unfinished = letter("brief.txt.part");

        lookUntilMoved();

        assertThat(hidden).exists();
        assertThat(unfinished).exists();
    }

    @Test
    void aFileThatCameInBeforeARestartIsNotTakenTwiceAndMovedAfterIt() throws IOException {
        letter("brief.txt");
        watched.look();
        watched.look();
        run.run();
        int before = imports.latest(0, 1_000).size();

        watched = watching();
        lookUntilMoved();

        assertThat(folder.resolve("gedaan/brief.txt")).exists();
        assertThat(imports.latest(0, 1_000)).hasSize(before);
    }

    @Test
    void anotherNodeDoesNotTakeWhatOneHasTaken() throws IOException {
        letter("brief.txt");
        WatchedFolder other = watching();
        other.look();
        watched.look();
        watched.look();
        int before = imports.latest(0, 1_000).size();

        other.look();

        assertThat(imports.latest(0, 1_000)).hasSize(before);
    }

    @Test
    void aFileThatVanishedWhileItWasReadIsForgotten() throws IOException {
        Path letter = letter("brief.txt");
        watched.look();
        watched.look();
        Files.delete(letter);
        run.run();
        watched.look();

        assertThat(imports.watched()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereStopsNothing() throws IOException {
        Files.delete(folder);

        watched.look();

        assertThat(folder).doesNotExist();
    }

    private void lookUntilMoved() {
        watched.look();
        watched.look();
        run.run();
        watched.look();
    }

    private WatchedFolder watching() {
        return new WatchedFolder(
                new ImportConfig() {
                    @Override
                    public int workers() {
                        return 0;
                    }

                    @Override
                    public Duration lease() {
                        return Duration.ofMinutes(2);
                    }

                    @Override
                    public String cron() {
                        return "off";
                    }

                    @Override
                    public Optional<Path> folder() {
                        return Optional.of(folder);
                    }
                },
                imports,
                documents);
    }

    private Path letter(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name), "Geachte voorzitter,\n\nDit is brief " + UUID.randomUUID() + ".\n");
    }
}
