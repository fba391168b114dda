// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ExtractionBenchmark} and prints megabytes per second of one core and the share of decoding. */
public final class ThroughputReport {
    private ThroughputReport() {}

    public static void main(String[] args) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ExtractionBenchmark.class.getSimpleName())
                        .param("documents", ExtractionBenchmark.sets())
                        .build())
                .run();
        for (String set : ExtractionBenchmark.sets()) {
            print(set, results);
        }
    }

    private static void print(String set, Collection<RunResult> results) throws IOException {
        long size = 0;
        for (String text : ExtractionBenchmark.read(set)) {
            size += text.getBytes(StandardCharsets.UTF_8).length;
        }
        Map<String, Double> nanoseconds = new TreeMap<>();
        for (RunResult result : results) {
            if (result.getParams().getParam("documents").equals(set)) {
                nanoseconds.put(
                        result.getPrimaryResult().getLabel(),
                        result.getPrimaryResult().getStatistics().getPercentile(50));
            }
        }
        double decode = nanoseconds.get("decode");
        for (Map.Entry<String, Double> one : nanoseconds.entrySet()) {
            System.out.printf(
                    "%-9s %-15s %7.1f MB/s  share of decoding %.4f%n",
                    set, one.getKey(), size * 1000.0 / one.getValue(), decode / one.getValue());
        }
    }
}
