// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.Extractor;
import org.jspecify.annotations.Nullable;

/** One labelled set of documents of the development corpus. */
final class Corpus {
    private static final Pattern SPACE =
            Pattern.compile("\\[bookmark: [^\\]\n]*\\]|\\[(?:footnote|endnote)Ref:-?\\d+\\]|\\u00ad|\\s+");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final List<JsonNode> gold = new ArrayList<>();

    Corpus(Path root, String name) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(name))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                texts.put(file.getFileName().toString().replaceFirst("\\.txt$", ""), Files.readString(file));
            }
        }
        for (String line : Files.readAllLines(root.resolve(name + ".dates.tsv"))) {
            String[] fields = line.split("\t");
            if (fields.length > 1 && fields[1].matches("\\d{4}-\\d\\d-\\d\\d")) {
                dates.put(fields[0], LocalDate.parse(fields[1]));
            }
        }
        for (String line : Files.readAllLines(root.resolve(name + ".gold.jsonl"))) {
            gold.add(JSON.readTree(line));
        }
    }

    int documents() {
        return texts.size();
    }

    /** The labelled items of a label; uncertain ones are optional beside promises. */
    List<Item> gold(String label) {
        Map<String, Integer> used = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (JsonNode node : gold) {
            String own = node.get("label").asText();
            boolean uncertain = label.equals("PROMISE") && own.equals("UNCERTAIN");
            if (own.equals(label) || uncertain) {
                boolean optional = uncertain || node.path("repeat").asBoolean();
                String doc = node.get("doc").asText();
                add(
                        items,
                        used,
                        doc,
                        node.get("quote").asText(),
                        label,
                        optional,
                        dates.containsKey(doc) ? node : null);
            }
        }
        return items;
    }

    /** What the engine finds under a label. */
    List<Item> predicted(Extractor engine, String label) {
        return found(engine).stream()
                .map(Found::item)
                .filter(item -> item.label().equals(label))
                .toList();
    }

    /** A candidate with its place in the text of its document without white space. */
    record Found(Candidate candidate, Item item) {}

    /** All candidates that the engine finds. */
    List<Found> found(Extractor engine) {
        Map<String, Integer> used = new HashMap<>();
        List<Found> found = new ArrayList<>();
        texts.forEach((doc, text) -> {
            for (Candidate candidate : engine.extract(text, dates.get(doc)).candidates()) {
                List<Item> item = new ArrayList<>();
                JsonNode due = JSON.createObjectNode()
                        .put("from", said(candidate.due().from()))
                        .put("until", said(candidate.due().until()));
                add(item, used, doc, candidate.quote(), candidate.label().name(), false, due);
                item.forEach(placed -> found.add(new Found(candidate, placed)));
            }
        });
        return found;
    }

    private void add(
            List<Item> items,
            Map<String, Integer> used,
            String doc,
            String quote,
            String label,
            boolean optional,
            @Nullable JsonNode due) {
        String squeezed = SPACE.matcher(quote).replaceAll("");
        String text = SPACE.matcher(texts.getOrDefault(doc, "")).replaceAll("");
        int at = text.indexOf(squeezed, used.getOrDefault(doc + squeezed, 0));
        at = at < 0 ? text.indexOf(squeezed) : at;
        if (at >= 0) {
            used.put(doc + squeezed, at + 1);
            items.add(new Item(
                    doc, at, at + squeezed.length(), label, optional, day(due, "from"), day(due, "until"), quote));
        }
    }

    private static @Nullable String day(@Nullable JsonNode due, String bound) {
        return due == null || due.path(bound).isNull() || due.path(bound).isMissingNode()
                ? null
                : due.get(bound).asText();
    }

    private static @Nullable String said(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
