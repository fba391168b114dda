// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woordhouder.extraction.Reference.Kind;
import nl.woordhouder.extraction.facts.References;
import nl.woordhouder.extraction.text.Sentences;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Zone;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence refers to, also when it only says "deze motie" and a sentence before it says which. */
final class Antecedents {
    /** Further back the text has gone on to something else. */
    private static final int SENTENCES_BACK = 4;

    private static final Pattern POINTING =
            Pattern.compile("(?i)\\b(?:deze|die|de|genoemde) (?:aangenomen )?(?<what>motie|toezegging)\\b");

    private final String text;
    private final Sentences sentences;
    private final @Nullable LocalDate day;

    /** @param day the day of the document, which completes "4 december"; null when it is not known */
    Antecedents(String text, Sentences sentences, @Nullable LocalDate day) {
        this.text = text;
        this.sentences = sentences;
        this.day = day;
    }

    /** The references of a candidate, those of the sentences before it first. */
    List<Reference> of(Span candidate, Zone zone) {
        List<Reference> own = References.in(text, candidate, day);
        Matcher pointing = POINTING.matcher(candidate.of(text));
        if (!pointing.find()) {
            return own;
        }
        Kind kind = pointing.group("what").equalsIgnoreCase("motie") ? Kind.MOTION : Kind.EARLIER_COMMITMENT;
        return own.stream().anyMatch(reference -> reference.kind() == kind && tells(reference))
                ? own
                : Stream.concat(before(candidate, zone, kind), own.stream()).toList();
    }

    private Stream<Reference> before(Span candidate, Zone zone, Kind kind) {
        int at = candidate.start();
        for (int back = 0; back < SENTENCES_BACK && at > zone.content().start(); back++) {
            Span sentence = sentences.sentenceAt(at - 1);
            List<Reference> named = References.in(text, sentence, day).stream()
                    .filter(reference -> reference.kind() == kind && tells(reference))
                    .toList();
            if (!named.isEmpty()) {
                return named.stream();
            }
            at = sentence.start();
        }
        return Stream.empty();
    }

    private static boolean tells(Reference reference) {
        return reference.value() != null || reference.date() != null;
    }
}
