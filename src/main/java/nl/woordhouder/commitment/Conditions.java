// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that a filter asks, at most one condition for each thing that can be asked. Never changes. */
final class Conditions {
    static final Conditions NONE = new Conditions(new TreeMap<>());

    private final SortedMap<Asked, Condition> asked;

    private Conditions(SortedMap<Asked, Condition> asked) {
        this.asked = asked;
    }

    /** The same with another condition; null asks nothing. */
    Conditions with(Asked what, @Nullable Condition condition) {
        SortedMap<Asked, Condition> changed = new TreeMap<>(asked);
        if (condition == null) {
            changed.remove(what);
        } else {
            changed.put(what, condition);
        }
        return new Conditions(changed);
    }

    /** In an order that does not depend on the order of asking. */
    Collection<Condition> all() {
        return asked.values();
    }

    /** What can be asked. */
    enum Asked {
        MINISTRIES,
        COMMITTEE,
        STATUSES,
        TYPE,
        DOCUMENT,
        DOSSIER,
        PERSON,
        MEMBER,
        PARTY,
        CHAMBER,
        DUE,
        DUE_FROM,
        DUE_UNTIL,
        CHANGED_SINCE,
        TEXT
    }
}
