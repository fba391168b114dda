// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.extraction.facts.DateMention.Tense;
import nl.woordhouder.extraction.text.Sentences;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Structure;
import org.jspecify.annotations.Nullable;

/**
 * What a text betrays about its own date: what has happened lies before it, what is planned does not. A day without a year
 * that is past is the last such day before what is planned, as long as that is near.
 */
final class DateEvidence {
    /** Events are announced and recalled with the bare day and month for about this long. */
    private static final int MONTHS_WITHOUT_YEAR = 6;

    private final List<Span> evidence = new ArrayList<>();
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;

    private DateEvidence() {}

    static DateEvidence in(SourceText source, Structure structure) {
        String text = source.text();
        Sentences sentences = Sentences.of(source, structure);
        List<DateMention> past = new ArrayList<>();
        DateEvidence found = new DateEvidence();
        for (DateMention mention : DateScanner.in(text, new Span(0, text.length()))) {
            Tense tense = DateTense.of(text, sentences.sentenceAt(mention.span().start()), mention);
            if (tense == Tense.PAST) {
                past.add(mention);
            } else if (tense == Tense.FUTURE) {
                mention.date().ifPresent(date -> found.notAfter(date, mention.span()));
            }
        }
        past.forEach(found::happened);
        return found;
    }

    /** The interval, open at a side without evidence; unknown without any or when the evidence contradicts itself. */
    DocumentDate estimate() {
        boolean none = earliest == null && latest == null;
        boolean contradiction = earliest != null && latest != null && earliest.isAfter(latest);
        return none || contradiction
                ? new DocumentDate.Unknown()
                : new DocumentDate.Estimated(earliest, latest, List.copyOf(evidence));
    }

    private void notAfter(LocalDate date, Span at) {
        if (latest == null || date.isBefore(latest)) {
            latest = date;
            evidence.add(at);
        }
    }

    private void happened(DateMention mention) {
        Optional<LocalDate> day = mention.date().or(() -> completed(mention));
        day.map(date -> date.plusDays(1))
                .filter(date -> earliest == null || date.isAfter(earliest))
                .ifPresent(date -> {
                    earliest = date;
                    evidence.add(mention.span());
                });
    }

    private Optional<LocalDate> completed(DateMention mention) {
        LocalDate limit = latest;
        if (limit == null) {
            return Optional.empty();
        }
        return mention.lastUntil(limit).filter(date -> date.isAfter(limit.minusMonths(MONTHS_WITHOUT_YEAR)));
    }
}
