// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.deadline.DeadlineExpression.Attachment;
import nl.woordhouder.extraction.deadline.grammar.Grammar;
import nl.woordhouder.extraction.deadline.grammar.Match;
import nl.woordhouder.extraction.deadline.grammar.Parse;
import nl.woordhouder.extraction.deadline.period.CalendarData;
import nl.woordhouder.extraction.deadline.period.ParliamentaryCalendar;
import nl.woordhouder.extraction.text.Span;

/**
 * Finds the words in a sentence that name a time, and computes due windows from them. Immutable and safe for use by
 * many threads.
 */
public final class Deadlines {
    private static final String SINGLE = "termijn";
    private static final String BARE = "kaal";
    /** The kinds of rules that are looked for, in this order. */
    private static final List<String> KINDS = List.of("uitdrukking", "gebeurtenistermijn", BARE);

    /** Words between the prepositions of a time and a noun, in {@code rules/termijn/woorden.yaml}. */
    private static final String NOUN_LINKS = "naamwoordschakels";

    private final Grammar grammar;
    private final Attachments attachments;
    private final Windows windows;

    private Deadlines(DeadlineRuleBook book, ParliamentaryCalendar calendar) {
        this.grammar = book.grammar();
        this.attachments =
                new Attachments(book.lists().getOrDefault(NOUN_LINKS, Map.of()).keySet());
        this.windows = new Windows(new Resolver(CalendarData.houseRules(), calendar));
    }

    /** The rules and the calendar that come with the product. */
    public static Deadlines standard() {
        return with(CalendarData.recesses());
    }

    /** The rules that come with the product, with recesses that staff keep. */
    public static Deadlines with(ParliamentaryCalendar calendar) {
        return new Deadlines(DeadlineRuleBook.standard(), calendar);
    }

    /**
     * The words of time in a sentence, in the order of the text and not overlapping; looks at no calendar.
     *
     * @param text the text of the document
     * @param within the sentence
     */
    public List<DeadlineExpression> find(String text, Span within) {
        Parse parse = grammar.parse(text, within.start(), within.end());
        List<DeadlineExpression> found = new ArrayList<>();
        int at = 0;
        while (at < parse.tokens().size()) {
            int from = at;
            at++;
            for (String kind : KINDS) {
                Match match = parse.match(kind, from);
                if (match != null) {
                    found.add(expression(text, parse, from, match, kind));
                    at = match.end();
                    break;
                }
            }
        }
        return found;
    }

    private DeadlineExpression expression(String text, Parse parse, int at, Match match, String kind) {
        Span span = new Span(parse.tokens().start(at), parse.tokens().end(match.end() - 1));
        boolean noun = match.value() instanceof Meaning.Dated && attachments.toNoun(parse.tokens(), at, match.end());
        Match single = parse.match(SINGLE, at);
        String rule = single != null && single.end() == match.end() ? single.rule() : match.rule();
        Attachment attachment = noun ? Attachment.NOUN : kind.equals(BARE) ? Attachment.LOOSE : Attachment.CLAUSE;
        return new DeadlineExpression(span, span.of(text), rule, attachment, (Meaning) match.value());
    }

    /**
     * The due window that words mean.
     *
     * @param documentDate the date of the document; windows are never computed from today
     * @return the window; without bounds when the words are vague, name an event, or lie before the document's date
     */
    public DueWindow resolve(DeadlineExpression expression, LocalDate documentDate) {
        return windows.window(expression, documentDate);
    }

    /** Whether words lie before the document's date or can only mean the past; they are never a deadline. */
    public boolean isPast(DeadlineExpression expression, LocalDate documentDate) {
        return windows.isPast(expression.meaning(), documentDate);
    }
}
