// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.extraction.Reference;
import nl.woordhouder.extraction.Reference.Kind;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence refers to: Kamerstukken, motions, earlier commitments, debates, letters and members. */
public final class References {
    /** What refers beyond this length is a table, no sentence. */
    private static final int MAX_SENTENCE = 2000;

    private static final String DAY =
            "\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
                    + "(?: (?:\\d{4}|jl\\.))?";
    private static final String NAME =
            "\\p{Lu}[\\p{L}’'-]+(?:[ -](?:(?:van|der|den|de|het|’t|ter|ten|te) ){0,3}\\p{Lu}[\\p{L}’'-]+){0,3}";

    private static final Pattern MOTION =
            Pattern.compile("\\b[Mm]otie[s]?(?:[ -](?:van )?(?:het lid |de leden |de heer |mevrouw )?(?<names>" + NAME
                    + "(?:(?:, | en |/)" + NAME + ")*)(?: c\\.s\\.)?)?(?<paper>[^.;,]{0,40}? op stuk nr\\. \\d{1,4})?");
    private static final Pattern PAPER_NUMBER = Pattern.compile("nr\\. \\d{1,4}$");
    private static final Pattern COMMITMENT = Pattern.compile(
            "\\b(?:(?:[Zz]oals|[Cc]onform|[Oo]vereenkomstig|als) (?:eerder )?(?:toegezegd|beloofd|(?:de |mijn |een )?(?:eerdere )?toezegging(?:en)?)|toezegging(?:en)?|toegezegd)\\b"
                    + "(?<rest>[^.;]{0,160})");
    private static final Pattern COMMITMENT_NUMBER = Pattern.compile("\\b(?:TZ\\d{6}-\\d{3}|T\\d{5})\\b");
    private static final Pattern DEBATE = Pattern.compile(
            "\\b(?:\\p{L}*(?:debat|overleg)|AO|vragenuur|regeling van werkzaamheden|begrotingsbehandeling)\\b[^.;()]{0,90}?\\b(?:van|op|d\\.d\\.) (?<day>"
                    + DAY + ")");
    private static final Pattern LETTER =
            Pattern.compile("\\b(?:[Kk]amer)?[Bb]rief\\b[^.;()]{0,60}?\\b(?:van|d\\.d\\.) (?<day>" + DAY + ")");
    private static final Pattern MEMBERS =
            Pattern.compile("\\b(?:het [Ll]id|de [Ll]eden) (?<names>" + NAME + "(?:(?:, | en )" + NAME + ")*)");

    private References() {}

    /**
     * The references in one sentence, in their order.
     *
     * @param text the text of the document
     * @param span the sentence
     * @param documentDate completes "4 december" to the last one before it; null leaves such a date out
     */
    public static List<Reference> in(String text, Span span, @Nullable LocalDate documentDate) {
        int end = Math.min(span.end(), span.start() + MAX_SENTENCE);
        Collector found = new Collector(text.substring(span.start(), end), span.start(), documentDate);
        found.all();
        return found.sorted();
    }

    private static final class Collector {
        private final String sentence;
        private final int offset;
        private final @Nullable LocalDate documentDate;
        private final List<Reference> references = new ArrayList<>();

        Collector(String sentence, int offset, @Nullable LocalDate documentDate) {
            this.sentence = sentence;
            this.offset = offset;
            this.documentDate = documentDate;
        }

        /** Looks for each kind only where a word of it stands: that is told many times faster than its pattern. */
        void all() {
            boolean dated = sentence.chars().anyMatch(c -> c >= '0' && c <= '9');
            if (dated) {
                papers();
            }
            if (hasAny("otie")) {
                motions();
            }
            if (hasAny("toezegging", "toegezegd", "beloofd")) {
                commitments();
            }
            if (dated && hasAny("T")) {
                numbers();
            }
            if (dated && hasAny("debat", "overleg", "AO", "vragenuur", "regeling", "begrotingsbehandeling")) {
                dated(DEBATE, Kind.DEBATE);
            }
            if (dated && hasAny("rief")) {
                dated(LETTER, Kind.LETTER);
            }
            if (hasAny("lid ", "Lid ", "leden ", "Leden ")) {
                members();
            }
        }

        private boolean hasAny(String... words) {
            for (String word : words) {
                if (sentence.contains(word)) {
                    return true;
                }
            }
            return false;
        }

        private void papers() {
            for (Paper paper : Paper.in(sentence)) {
                add(Kind.KAMERSTUK, paper.start(), paper.end(), paper.id(), null);
            }
        }

        private void motions() {
            Matcher motion = MOTION.matcher(sentence);
            while (motion.find()) {
                if (motion.group("names") != null || motion.group("paper") != null) {
                    add(Kind.MOTION, motion.start(), motion.end(), name(motion), null);
                }
            }
        }

        private static String name(Matcher motion) {
            if (motion.group("names") != null) {
                return motion.group("names");
            }
            Matcher number = PAPER_NUMBER.matcher(motion.group());
            return number.find() ? number.group() : motion.group();
        }

        private void commitments() {
            Matcher commitment = COMMITMENT.matcher(sentence);
            while (commitment.find()) {
                Matcher number = COMMITMENT_NUMBER.matcher(commitment.group("rest"));
                String value = number.find() ? number.group() : null;
                List<DateMention> days =
                        DateScanner.in(sentence, new Span(commitment.start("rest"), commitment.end("rest")));
                LocalDate day = days.isEmpty() ? null : complete(days.get(0)).orElse(null);
                int end = days.isEmpty()
                        ? commitment.start("rest")
                        : days.get(0).span().end();
                add(Kind.EARLIER_COMMITMENT, commitment.start(), end, value, day);
            }
        }

        /** "(TZ202412-003)": the number of a commitment tells enough by itself. */
        private void numbers() {
            Matcher number = COMMITMENT_NUMBER.matcher(sentence);
            while (number.find()) {
                String value = number.group();
                if (references.stream().noneMatch(known -> value.equals(known.value()))) {
                    add(Kind.EARLIER_COMMITMENT, number.start(), number.end(), value, null);
                }
            }
        }

        private void dated(Pattern pattern, Kind kind) {
            Matcher event = pattern.matcher(sentence);
            while (event.find()) {
                List<DateMention> days = DateScanner.in(sentence, new Span(event.start("day"), event.end("day")));
                LocalDate day = days.isEmpty() ? null : complete(days.get(0)).orElse(null);
                add(kind, event.start(), event.end(), null, day);
            }
        }

        private void members() {
            Matcher members = MEMBERS.matcher(sentence);
            while (members.find()) {
                int from = members.start("names");
                for (String name : members.group("names").split(", | en ")) {
                    int at = sentence.indexOf(name, from);
                    add(Kind.MEMBER, at, at + name.length(), name, null);
                    from = at + name.length();
                }
            }
        }

        List<Reference> sorted() {
            references.sort(Comparator.comparing(reference -> reference.at().start()));
            return List.copyOf(references);
        }

        private Optional<LocalDate> complete(DateMention day) {
            LocalDate limit = documentDate;
            return limit == null ? day.date() : day.lastUntil(limit);
        }

        private void add(Kind kind, int start, int end, @Nullable String value, @Nullable LocalDate date) {
            Span at = new Span(offset + start, offset + end);
            references.add(new Reference(kind, sentence.substring(start, end), at, value, date));
        }
    }
}
