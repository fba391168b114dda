// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.woordhouder.extraction.Extractor;
import nl.woordhouder.extraction.InventedDocuments;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reads the same bytes twice: once only decoded as UTF-8, once decoded before and searched for promises here. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {
    private static final Path CORPUS = Path.of("../shared/corpus/dev");
    private static final LocalDate DATE = LocalDate.of(2026, 3, 10);

    /** {@code invented} is always there, the others when the corpus lies beside the project. */
    @Param({"invented"})
    public String documents;

    private final List<byte[]> bytes = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private Extractor engine;

    /** The sets that can be read here. */
    static String[] sets() {
        return Files.isDirectory(CORPUS)
                ? new String[] {"invented", "letters", "answers", "debates"}
                : new String[] {"invented"};
    }

    static List<String> read(String set) throws IOException {
        if (set.equals("invented")) {
            return new InventedDocuments(2026).mix(20);
        }
        List<String> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve(set))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                read.add(Files.readString(file));
            }
        }
        return read;
    }

    @Setup
    public void read() throws IOException {
        engine = Extractor.standard();
        texts.addAll(read(documents));
        texts.forEach(text -> bytes.add(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Benchmark
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public void decode(Blackhole sink) {
        for (byte[] document : bytes) {
            sink.consume(new String(document, StandardCharsets.UTF_8));
        }
    }

    @Benchmark
    public void extractDated(Blackhole sink) {
        for (String text : texts) {
            sink.consume(engine.extract(text, DATE));
        }
    }

    @Benchmark
    public void extractUndated(Blackhole sink) {
        for (String text : texts) {
            sink.consume(engine.extract(text, null));
        }
    }
}
