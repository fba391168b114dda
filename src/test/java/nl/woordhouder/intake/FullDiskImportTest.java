// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.document.DocumentConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is no room for documents while files are imported. */
@QuarkusTest
class FullDiskImportTest {
    /** More than the lease of a file. */
    private static final int ROUND_MINUTES = 30;

    @TempDir
    Path folder;

    @Inject
    Imports imports;

    @Inject
    ImportRun run;

    @Inject
    DocumentConfig documents;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    @BeforeEach
    void fillTheDisk() {
        run.run();
        sql("create trigger no_room before insert on document for each row call '" + NoRoom.class.getName() + "'");
    }

    @AfterEach
    void makeRoom() {
        sql("drop trigger if exists no_room");
        clock.moveTo(TestClock.START.plusDays(1));
        run.run();
        clock.reset();
    }

    @Test
    void aFileWaitsForRoomHoweverOftenItIsTried() {
        long id =
                imports.begin("proef", null, "griffie", taker -> taker.accept(new Incoming.File("een.txt", letter())));
        for (int round = 1; round <= 4; round++) {
            assertThatThrownBy(run::run).isInstanceOf(RuntimeException.class);
            clock.moveTo(TestClock.START.plusMinutes((long) round * ROUND_MINUTES));
        }
        assertThat(imports.find(id).orElseThrow().waiting()).isEqualTo(1);

        sql("drop trigger no_room");
        run.run();

        assertThat(imports.find(id).orElseThrow().read()).isEqualTo(1);
    }

    @Test
    void theCommandLineSaysThatTheDiskIsFull() throws IOException {
        Files.write(folder.resolve("een.txt"), letter());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = new FolderImport(imports, run, documents).read(folder, new PrintStream(out, true, UTF_8));

        assertThat(code).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("De opslag is vol").doesNotContain("Exception");
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    private static byte[] letter() {
        return ("Geachte voorzitter,\n\nDit is brief " + UUID.randomUUID() + ".\n").getBytes(UTF_8);
    }
}
