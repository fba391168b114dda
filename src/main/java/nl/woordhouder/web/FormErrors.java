// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form: shown in the summary on top ({@code {#errors it /}}) and at each field. */
public final class FormErrors {
    private final List<Entry> entries = new ArrayList<>();

    /** Adds a message in Dutch that says what to do at a field. */
    public FormErrors add(String field, String message) {
        entries.add(new Entry(field, message));
        return this;
    }

    /** Adds a message about the form as a whole. */
    public FormErrors add(String message) {
        entries.add(new Entry(null, message));
        return this;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** All messages, in the order of the form. */
    public List<Entry> all() {
        return List.copyOf(entries);
    }

    /** The first message at a field; null when there is none. */
    public @Nullable String of(String field) {
        return entries.stream()
                .filter(entry -> Objects.equals(entry.field(), field))
                .map(Entry::message)
                .findFirst()
                .orElse(null);
    }

    /**
     * A message.
     *
     * @param field name (and id) of the field, or null when it is about the whole form
     */
    public record Entry(@Nullable String field, String message) {}
}
