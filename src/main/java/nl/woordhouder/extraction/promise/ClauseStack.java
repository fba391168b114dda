// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of a sentence while it is read: the current one, those around it, and all that were opened. */
final class ClauseStack {
    private final List<Clause> all = new ArrayList<>();
    private Clause current;

    ClauseStack() {
        current = begin(null, null, Clause.MAIN);
    }

    /** All clauses in the order in which they were opened. */
    List<Clause> all() {
        return all;
    }

    /** The clause that the next word belongs to. */
    Clause current() {
        return current;
    }

    /** Opens a clause inside the current one. */
    void open(String kind) {
        current = begin(current, null, kind);
    }

    /** Opens a clause of the same kind beside the current one. */
    void openBeside() {
        current = begin(current.parent(), current, current.kind());
    }

    /** Opens a main clause beside the main clause that the current one is part of. */
    void openMain() {
        Clause main = current;
        while (!main.isMain() && main.parent() != null) {
            main = main.outer();
        }
        current = begin(main.parent(), main, Clause.MAIN);
    }

    /** Opens a main clause outside all others. */
    void openOutermost() {
        Clause root = current;
        while (root.parent() != null) {
            root = root.outer();
        }
        current = begin(null, root, Clause.MAIN);
    }

    /** Goes back to the clause around the current one; stays where there is none. */
    void leave() {
        current = current.outer();
    }

    /** Leaves clauses that have their verb, so that another finite verb finds one without. */
    void leaveForVerb() {
        while (current.hasFinite() && current.parent() != null && !current.isAside()) {
            leave();
        }
    }

    /** Leaves the subordinate clauses that a comma ends: those with their verb, and those that need none. */
    void leaveComplete() {
        while (current.parent() != null && !current.isAside() && (current.hasFinite() || current.isPurpose())) {
            leave();
        }
    }

    /** Leaves the innermost clause of a kind with all inside it; does nothing when there is none. */
    void close(String kind) {
        if (isWithin(kind)) {
            while (!current.kind().equals(kind)) {
                leave();
            }
            leave();
        }
    }

    /** Closes a clause whose mark is the same at both ends, or opens it when none is open. */
    void toggle(String kind) {
        if (isWithin(kind)) {
            close(kind);
        } else {
            open(kind);
        }
    }

    private boolean isWithin(String kind) {
        for (Clause clause = current; clause != null; clause = clause.parent()) {
            if (clause.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private Clause begin(@Nullable Clause parent, @Nullable Clause left, String kind) {
        Clause clause = new Clause(parent, left, kind);
        all.add(clause);
        return clause;
    }
}
