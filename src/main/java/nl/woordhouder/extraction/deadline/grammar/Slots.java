// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the slots of a pattern were filled with, in the order of the words. */
public final class Slots {
    private final List<String> names = new ArrayList<>(4);
    private final List<Object> values = new ArrayList<>(4);

    void push(String name, Object value) {
        names.add(name);
        values.add(value);
    }

    void pop() {
        names.remove(names.size() - 1);
        values.remove(values.size() - 1);
    }

    /** The value of a slot, or null when the words did not fill it. */
    public @Nullable Object find(String name) {
        int at = names.indexOf(name);
        return at < 0 ? null : values.get(at);
    }

    /** The value of a slot that the pattern always fills. */
    public <T> T get(String name, Class<T> type) {
        Object value = find(name);
        if (value == null) {
            throw new IllegalStateException("Het patroon vult <" + name + "> niet.");
        }
        return type.cast(value);
    }

    /** All values of a slot that may be filled more than once. */
    public <T> List<T> all(String name, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                found.add(type.cast(values.get(i)));
            }
        }
        return found;
    }

    /** The value of a slot that holds a number. */
    public int number(String name) {
        return get(name, Integer.class);
    }
}
