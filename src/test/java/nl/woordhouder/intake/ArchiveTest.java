// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final int MAX_BYTES = 1000;

    @TempDir
    Path folder;

    @Test
    void everyFileInAnArchiveComesOutUnderItsName() throws IOException {
        Path zip = zip(Map.of("brieven/een.txt", "Eerste brief.".getBytes(UTF_8)));

        assertThat(Archive.isOne(zip)).isTrue();
        assertThat(unpacked(zip)).singleElement().isInstanceOfSatisfying(Incoming.File.class, file -> {
            assertThat(file.name()).isEqualTo("brieven/een.txt");
            assertThat(file.bytes()).asString(UTF_8).isEqualTo("Eerste brief.");
        });
    }

    @Test
    void whatOperatingSystemsLeaveBehindIsPassedOver() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("__MACOSX/._een.txt", new byte[3]);
        files.put("map/.DS_Store", new byte[3]);
        files.put("een.txt", new byte[3]);

        assertThat(unpacked(zip(files))).extracting(Incoming::name).containsExactly("een.txt");
    }

    @Test
    void aWordFileIsNoArchive() throws IOException {
        assertThat(Archive.isOne(zip(Map.of("[Content_Types].xml", new byte[1]))))
                .isFalse();
        assertThat(Archive.isOne(zip(Map.of("mimetype", new byte[1])))).isFalse();
    }

    @Test
    void aBrokenZipIsNoArchive() throws IOException {
        Path broken = folder.resolve("stuk.zip");
        Files.writeString(broken, "PK\3\4 en verder niets");

        assertThat(Archive.isOne(broken)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/brief.txt", "/etc/brief.txt", "..\\brief.txt", "C:\\brief.txt", "map/../../brief.txt"
            })
    void aNameThatLeavesTheArchiveRefusesTheWhole(String name) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("goed.txt", new byte[3]);
        files.put(name, new byte[3]);

        assertThat(unpacked(zip(files)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Incoming.Refused.class,
                        refused -> assertThat(refused.reason()).contains("buiten het bestand wijzen"));
    }

    @Test
    void namesWithDotsInThemAreFine() throws IOException {
        assertThat(unpacked(zip(Map.of("brief..def.txt", new byte[3]))))
                .singleElement()
                .isInstanceOf(Incoming.File.class);
    }

    @Test
    void moreThanTwoThousandFilesAreRefusedAsAWhole() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int number = 0; number <= 2_000; number++) {
            files.put(number + ".txt", new byte[1]);
        }

        assertThat(unpacked(zip(files)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Incoming.Refused.class,
                        refused -> assertThat(refused.reason()).contains("2.000"));
    }

    @Test
    void aBombIsRefusedByItsTableOfContents() throws IOException {
        Path bomb = zipOfZeros(60, 10 * 1024 * 1024);

        List<Incoming> out = new ArrayList<>();
        new Archive("bom.zip", bomb, 20 * 1024 * 1024).into(out::add);

        assertThat(Files.size(bomb)).isLessThan(1024 * 1024);
        assertThat(out)
                .singleElement()
                .isInstanceOfSatisfying(
                        Incoming.Refused.class,
                        refused -> assertThat(refused.reason()).contains("512 MB"));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndTheOthersComeIn() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("groot.txt", new byte[MAX_BYTES + 1]);
        files.put("klein.txt", new byte[MAX_BYTES]);

        assertThat(unpacked(zip(files)))
                .hasOnlyElementsOfTypes(Incoming.Refused.class, Incoming.File.class)
                .extracting(Incoming::name)
                .containsExactly("groot.txt", "klein.txt");
    }

    @Test
    void aSizeThatTheTableOfContentsLiesAboutIsFoundOutWhileUnpacking() throws IOException {
        Path liar = zip(Map.of("groot.txt", new byte[50 * MAX_BYTES]));
        shrinkDeclaredSize(liar);

        assertThat(unpacked(liar)).singleElement().isInstanceOf(Incoming.Refused.class);
    }

    @Test
    void anEmptyArchiveIsRefused() throws IOException {
        assertThat(unpacked(zip(Map.of()))).singleElement().isInstanceOf(Incoming.Refused.class);
    }

    private List<Incoming> unpacked(Path zip) throws IOException {
        List<Incoming> out = new ArrayList<>();
        new Archive("brieven.zip", zip, MAX_BYTES).into(out::add);
        return out;
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path path = Files.createTempFile(folder, "brieven", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return path;
    }

    private Path zipOfZeros(int files, int size) throws IOException {
        Path path = folder.resolve("bom.zip");
        byte[] zeros = new byte[size];
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int number = 0; number < files; number++) {
                zip.putNextEntry(new ZipEntry(number + ".txt"));
                zip.write(zeros);
            }
        }
        return path;
    }

    /** Writes a small size into the entry of the table of contents, which begins with PK 1 2 and has it at byte 24. */
    private static void shrinkDeclaredSize(Path zip) throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        for (int at = 0; at < bytes.length - 4; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "rw")) {
                    file.seek(at + 24L);
                    file.write(new byte[] {10, 0, 0, 0});
                }
            }
        }
    }
}
