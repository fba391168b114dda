// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.woordhouder.document.DocumentIntake;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/**
 * How long a document takes from its bytes until it is stored with its candidates, beside the library alone on the same
 * bytes. No test: run by name with {@code -Dtest=IntakeBenchmark}. Counted is the time of processors, so that other work on
 * the machine makes little difference; the process that reads PDF is counted with it.
 */
@QuarkusTest
class IntakeBenchmark {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;
    private static final int MOST = 300;

    @Inject
    DocumentIntake intake;

    @Test
    void measure() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            System.out.println("IntakeBenchmark: ../shared/corpus is absent, nothing was measured");
            return;
        }
        report("text", files("dev", ".txt"), "\n", bytes -> new String(bytes, StandardCharsets.UTF_8));
        report("xml", files("raw", ".xml"), "\n<!---->", bytes -> new String(bytes, StandardCharsets.UTF_8));
        report("docx", files("raw", ".docx"), "", IntakeBenchmark::word);
        report("pdf", files("raw", ".pdf"), "\n%", IntakeBenchmark::pdf);
    }

    private void report(String name, List<byte[]> originals, String ending, Library library) throws IOException {
        double alone = 0;
        double whole = 0;
        int documents = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (byte[] original : originals) {
                long start = cpu();
                library.read(original);
                long between = cpu();
                intake.receive(unique(original, ending), "meting", null, "meting");
                if (round >= WARM_UP) {
                    alone += between - start;
                    whole += cpu() - between;
                    documents++;
                }
            }
        }
        System.out.printf(
                "%-5s %4d documents, %6.1f a second and core; %7.2f ms each, of which the library alone %7.2f ms: %+.0f%%%n",
                name,
                originals.size(),
                documents * 1e9 / whole,
                whole / documents / 1e6,
                alone / documents / 1e6,
                100 * (whole - alone) / alone);
    }

    /** The same document with other bytes at its end, for the same bytes would be known. */
    private static byte[] unique(byte[] original, String ending) {
        String more = ending.endsWith("<!---->") ? "\n<!--" + UUID.randomUUID() + "-->" : ending + UUID.randomUUID();
        byte[] end = more.getBytes(StandardCharsets.UTF_8);
        byte[] unique = new byte[original.length + end.length];
        System.arraycopy(original, 0, unique, 0, original.length);
        System.arraycopy(end, 0, unique, original.length, end.length);
        return unique;
    }

    private static List<byte[]> files(String folder, String ending) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(CORPUS.resolve(folder))) {
            for (Path file : all.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .limit(MOST)
                    .toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String word(byte[] bytes) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return extractor.getText();
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Of this thread and of the processes that read documents, in nanoseconds. */
    private static long cpu() {
        long aside = ProcessHandle.current()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
        return aside + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private interface Library {
        String read(byte[] bytes) throws IOException;
    }
}
