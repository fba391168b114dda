// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The attributes of a commitment that a client wants.
 *
 * @param names as the API spells them; empty for all
 */
record Fields(Set<String> names) {
    private static final List<String> KNOWN = Stream.of(CommitmentJson.class.getRecordComponents())
            .map(Fields::name)
            .toList();
    /** What makes the rest usable, and is therefore always told. */
    private static final Set<String> ALWAYS = Set.of("nummer", "_links");

    static final String HINT = "Kies uit: " + String.join(", ", KNOWN) + ".";

    static Fields of(Collection<String> asked) {
        Set<String> names = new TreeSet<>(asked);
        if (!names.isEmpty()) {
            names.addAll(ALWAYS);
        }
        return new Fields(names);
    }

    /** Empty when a commitment has no such attribute. */
    static Optional<String> known(String name) {
        return Optional.of(name).filter(KNOWN::contains);
    }

    /** The commitment, or a part of it. */
    Object of(CommitmentJson commitment, ObjectMapper json) {
        return names.isEmpty()
                ? commitment
                : json.<ObjectNode>valueToTree(commitment).retain(names);
    }

    /** A record's accessor carries the spelling of the API where that is no Java name. */
    private static String name(RecordComponent component) {
        JsonProperty spelled = component.getAccessor().getAnnotation(JsonProperty.class);
        return spelled == null ? component.getName() : spelled.value();
    }
}
