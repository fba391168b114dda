// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents damaged in all the ways that files get damaged. Some hundreds in every build; {@code -Dmutated.documents=10000}
 * reads as many as the bar asks for.
 */
class MutatedDocumentsTest {
    private static final Path CORPUS = Path.of("../shared/corpus/dev");
    private static final int DOCUMENTS = Integer.getInteger("mutated.documents", 400);
    private static final int LONGEST = 200_000;

    /** The time of a shorter one tells more about the clock than about the engine. */
    private static final int LONG = 10_000;

    private static final Charset[] CHARSETS = {
        StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, Charset.forName("windows-1252")
    };

    /** 100 ms for 100 KB; measured as time of this thread's own, so that a busy machine makes no difference. */
    private static final double NANOSECONDS_A_BYTE = 1000;

    private static final Extractor ENGINE = Extractor.standard();

    @Test
    void damagedDocumentsAreReadWithoutExceptionAndInTime() throws IOException {
        List<byte[]> originals = originals();
        long bytes = 0;
        long time = 0;
        double slowest = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Random random = new Random(seed);
            byte[] damaged = damaged(originals, random);
            String text = new String(damaged, CHARSETS[random.nextInt(CHARSETS.length)]);
            long start = cpu();
            read(seed, text);
            long taken = cpu() - start;
            bytes += damaged.length;
            time += taken;
            slowest = damaged.length < LONG ? slowest : Math.max(slowest, taken / (double) damaged.length);
        }
        double average = time / (double) bytes;
        System.out.printf(
                "MutatedDocumentsTest: %d documents, %.0f ns per byte, %.0f at most over %d bytes%n",
                DOCUMENTS, average, slowest, LONG);
        assertThat(average).isLessThan(NANOSECONDS_A_BYTE);
    }

    private static void read(int seed, String text) {
        Extraction extraction = ENGINE.extract(text, null);
        for (Candidate candidate : extraction.candidates()) {
            assertThat(candidate.quote())
                    .as("document of seed " + seed)
                    .isEqualTo(candidate.span().of(extraction.text().text()))
                    .isNotBlank();
        }
    }

    private static byte[] damaged(List<byte[]> originals, Random random) {
        byte[] bytes = any(originals, random);
        int blows = 1 + random.nextInt(4);
        for (int blow = 0; blow < blows; blow++) {
            bytes = switch (random.nextInt(6)) {
                case 0 -> flipped(bytes, random);
                case 1 -> Arrays.copyOfRange(bytes, 0, random.nextInt(bytes.length + 1));
                case 2 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length + 1), bytes.length);
                case 3 -> joined(bytes, any(originals, random));
                case 4 -> repeated(bytes, random);
                default -> recoded(bytes, random);
            };
        }
        return Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST));
    }

    private static byte[] any(List<byte[]> originals, Random random) {
        return originals.get(random.nextInt(originals.size()));
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int flip = random.nextInt(1 + bytes.length / 50); flip > 0; flip--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    /** A few bytes out of the middle, again and again. */
    private static byte[] repeated(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(60)));
        byte[] repeated = bytes;
        for (int times = random.nextInt(200); times > 0 && repeated.length < LONGEST; times--) {
            repeated = joined(repeated, piece);
        }
        return repeated;
    }

    private static byte[] recoded(byte[] bytes, Random random) {
        return new String(bytes, StandardCharsets.UTF_8).getBytes(CHARSETS[random.nextInt(CHARSETS.length)]);
    }

    private static List<byte[]> originals() throws IOException {
        List<byte[]> originals = new ArrayList<>();
        new InventedDocuments(7).mix(10).forEach(text -> originals.add(text.getBytes(StandardCharsets.UTF_8)));
        if (!Files.isDirectory(CORPUS)) {
            System.out.println(
                    "MutatedDocumentsTest: ../shared/corpus is absent, so only invented documents were damaged");
            return originals;
        }
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                originals.add(Files.readAllBytes(file));
            }
        }
        return originals;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
