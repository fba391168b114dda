// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;
import nl.woordhouder.extraction.Candidate.Type;
import nl.woordhouder.extraction.promise.Finding.Parts;
import nl.woordhouder.extraction.promise.Finding.Share;
import nl.woordhouder.extraction.promise.Reading.Found;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that fill the fields of a candidate: office, topic and condition. */
final class PartFinder {
    private final Reading reading;
    private final Clauses clauses;
    private final Topics topics;
    private final Shares shares;
    private final Asides asides;

    PartFinder(Reading reading, Clauses clauses, Topics topics, Shares shares, Asides asides) {
        this.reading = reading;
        this.clauses = clauses;
        this.topics = topics;
        this.shares = shares;
        this.asides = asides;
    }

    Parts of(Frame frame, Type type) {
        List<Share> divided = type == Type.INFORM ? shares.of(frame) : List.of();
        return new Parts(office(frame), topics.of(frame, type), condition(), asides.of(frame.clause()), divided);
    }

    /** The words of the office that acts: in the clause of the frame, else in the one from which it has its actor. */
    private @Nullable Span office(Frame frame) {
        Span office = null;
        for (Found found : reading.marks()) {
            boolean acts = found.mark().kind().equals("wie")
                    && found.mark().value().equals("bewindspersoon")
                    && frame.traits().get(found.mark().trait())
                    && !isOfSomething(found.from());
            boolean own = acts && clauses.at(found.from()) == frame.clause();
            if (own || acts && office == null) {
                office = span(found.from(), Portfolio.end(reading, found.to()));
            }
            if (own) {
                return office;
            }
        }
        return office;
    }

    /** "naar de minister", "in overleg met mijn collega": who carries a preposition does not act, unless it is "door". */
    private boolean isOfSomething(int at) {
        int before = at - 1;
        while (reading.has(before, WordKind.ARTICLE)) {
            before--;
        }
        return reading.has(before, WordKind.PREPOSITION) && !reading.is(before, "door");
    }

    private @Nullable Span condition() {
        for (Clause clause : clauses.all()) {
            if (clause.kind().equals("voorwaarde") && clause.words().size() > 2) {
                return span(clause.first(), clause.last() + 1);
            }
        }
        return null;
    }

    private Span span(int from, int to) {
        return new Span(reading.word(from).start(), reading.word(to - 1).end());
    }
}
