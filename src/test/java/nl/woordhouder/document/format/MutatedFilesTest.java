// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Files of every format, damaged: each is read or refused with a reason, and in time. Some hundreds in every build;
 * {@code -Dmutated.files=10000} reads as many as the bar (R9) asks for. A seed gives the same file for ever.
 */
class MutatedFilesTest {
    private static final int FILES = Integer.getInteger("mutated.files", 300);
    private static final Duration BAR = Duration.ofSeconds(40);
    private static final Path OLD_WORD = Path.of("../shared/corpus/raw");
    private static final DocumentReaders READERS = new DocumentReaders(10_000_000);

    @AfterAll
    static void closeReaders() {
        READERS.close();
    }

    @Test
    void everyDamagedFileIsReadOrRefusedInTime() throws IOException {
        Map<String, byte[]> originals = originals();
        originals.forEach((format, bytes) ->
                assertThat(isRead(bytes, format)).as(format + " undamaged").isTrue());
        List<String> formats = List.copyOf(originals.keySet());
        Map<String, Integer> refused = new TreeMap<>();
        long slowest = 0;
        for (int seed = 0; seed < FILES; seed++) {
            String format = formats.get(seed % formats.size());
            byte[] damaged = damaged(originals.get(format), new Random(seed));
            long start = System.nanoTime();
            int count = isRead(damaged, format + ", seed " + seed) ? 0 : 1;
            slowest = Math.max(slowest, System.nanoTime() - start);
            refused.merge(format, count, Integer::sum);
        }
        System.out.printf(
                "MutatedFilesTest: %d files, the slowest took %d ms; refused: %s%n",
                FILES, slowest / 1_000_000, refused);
    }

    private static boolean isRead(byte[] damaged, String name) {
        boolean[] read = new boolean[1];
        assertThatCode(() -> assertTimeoutPreemptively(BAR, () -> {
                    try {
                        READERS.read(damaged);
                        read[0] = true;
                    } catch (UnreadableDocument reasonGiven) {
                        read[0] = false;
                    }
                }))
                .as(name)
                .doesNotThrowAnyException();
        return read[0];
    }

    private static Map<String, byte[]> originals() throws IOException {
        Letter letter = Letter.HARBOUR;
        Map<String, byte[]> originals = new LinkedHashMap<>();
        originals.put("text", bytes(LetterFiles.text(letter)));
        originals.put("docx", LetterFiles.word(letter));
        originals.put("odt", LetterFiles.openDocument(letter));
        originals.put("pdf", LetterFiles.pdf(letter));
        originals.put("html", bytes(LetterFiles.html(letter)));
        originals.put("publication", bytes(LetterFiles.publication(letter)));
        originals.put("old publication", bytes(LetterFiles.oldPublication(letter)));
        originals.put("debate", bytes(XmlReadersTest.DEBATE));
        if (Files.isDirectory(OLD_WORD)) {
            try (Stream<Path> files = Files.walk(OLD_WORD)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".doc")).toList()) {
                    originals.put("doc", Files.readAllBytes(file));
                }
            }
        } else {
            System.out.println("MutatedFilesTest: ../shared/corpus is absent, so no Word 97-2003 files were damaged");
        }
        return originals;
    }

    private static byte[] damaged(byte[] original, Random random) throws IOException {
        if (FileSignature.ZIP.begins(original) && random.nextInt(3) > 0) {
            return inside(original, random);
        }
        byte[] bytes = original;
        for (int blow = random.nextInt(3); blow >= 0; blow--) {
            bytes = hit(bytes, random);
        }
        return bytes;
    }

    /** Damages a part and puts the zip together again, so that the damage gets past the zip's own checks. */
    private static byte[] inside(byte[] original, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextBoolean() ? hit(part, random) : part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] hit(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(Arrays.copyOf(bytes, at), noise(random));
            case 2 -> joined(bytes, Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> swapped(bytes, at, random);
            default -> flipped(bytes, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int flip = 1 + random.nextInt(20); flip > 0 && flipped.length > 0; flip--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** A piece written over another, as a faulty disk or a made file would have it: lengths and references no longer fit. */
    private static byte[] swapped(byte[] bytes, int at, Random random) {
        byte[] swapped = bytes.clone();
        int length = Math.min(random.nextInt(64), bytes.length - at);
        System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), swapped, at, length);
        return swapped;
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(2_000)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
