// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One YAML mapping of the rule book, with the place where it stands so that every mistake can be reported there. */
public final class Section {
    private final String place;
    private final Map<String, Object> values;

    private Section(String place, Map<String, Object> values) {
        this.place = place;
        this.values = values;
    }

    /** A mapping as the YAML reader returns it; {@code place} names it in messages. */
    static Section of(String place, @Nullable Object yaml) {
        if (!(yaml instanceof Map<?, ?> map)) {
            throw new BrokenRuleBook(place, "hier horen regels van de vorm 'naam: waarde'");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value == null) {
                throw new BrokenRuleBook(place, "'" + key + "' is leeg");
            }
            values.put(String.valueOf(key), value);
        });
        return new Section(place, values);
    }

    /** Where this section stands, for messages: file and rule. */
    public String place() {
        return place;
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Refuses every key that is not in {@code known}: a typing mistake must not switch a condition off. */
    public Section onlyKeys(Set<String> known) {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                throw broken("'" + key + "' is hier onbekend; bekend zijn " + String.join(", ", known));
            }
        }
        return this;
    }

    /** A text that must be there and must not be blank. */
    public String text(String key) {
        Object value = values.get(key);
        if (value == null
                || value instanceof Map
                || value instanceof List
                || value.toString().isBlank()) {
            throw broken("'" + key + "' ontbreekt of is geen tekst");
        }
        return value.toString().strip();
    }

    public String textOr(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    /** A list of texts; a single text is a list of one; empty when the key is absent. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object value : list(key)) {
            if (value instanceof Map || value instanceof List) {
                throw broken("'" + key + "' hoort een lijst van woorden te zijn");
            }
            texts.add(value.toString().strip());
        }
        return texts;
    }

    /** The mapping under a key. */
    public Section section(String key) {
        return of(place + ", " + key, values.get(key));
    }

    /** A list of mappings; empty when the key is absent. */
    public List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        for (Object value : list(key)) {
            Section section = of(place + ", " + key + " " + (sections.size() + 1), value);
            sections.add(section.has("id") ? of(place + ", regel '" + section.text("id") + "'", value) : section);
        }
        return sections;
    }

    /** The examples under {@code voorbeelden}, each with at least one span between [brackets]; at least one. */
    public List<Example> examples() {
        List<Example> examples =
                texts("voorbeelden").stream().map(text -> example(text, "")).toList();
        if (examples.isEmpty()) {
            throw broken("een regel zonder 'voorbeelden' wordt geweigerd");
        }
        if (examples.stream().anyMatch(example -> example.marked().isEmpty())) {
            throw broken("zet in elk voorbeeld de bedoelde woorden tussen [haken]");
        }
        return examples;
    }

    /** The counter-examples under {@code tegenvoorbeelden}, each with its reason; at least one. */
    public List<Example> counterExamples() {
        List<Example> examples = sections("tegenvoorbeelden").stream()
                .map(section -> section.onlyKeys(Set.of("zin", "reden")))
                .map(section -> example(section.text("zin"), section.text("reden")))
                .toList();
        if (examples.isEmpty()) {
            throw broken("een regel zonder 'tegenvoorbeelden' wordt geweigerd");
        }
        return examples;
    }

    /** The exception to throw for a mistake in this section. */
    public BrokenRuleBook broken(String mistake) {
        return new BrokenRuleBook(place, mistake);
    }

    private Example example(String text, String reason) {
        try {
            return Example.parse(text, reason);
        } catch (IllegalArgumentException mistake) {
            throw new BrokenRuleBook(place, String.valueOf(mistake.getMessage()), mistake);
        }
    }

    private List<?> list(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }
}
