// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.deadline.DeadlineExpression.Attachment;
import nl.woordhouder.extraction.deadline.grammar.Grammar;
import nl.woordhouder.extraction.deadline.grammar.Kind;
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
    private static final int LONGEST_PIECE = 4000;

    private final Grammar grammar;
    private final Kind single;
    private final Kind bare;
    /** The kinds of rules that are looked for, in this order. */
    private final List<Kind> kinds;

    private final Attachments attachments;
    private final Windows windows;

    private Deadlines(DeadlineRuleBook book, ParliamentaryCalendar calendar) {
        this.grammar = book.grammar();
        this.single = grammar.kind("termijn");
        this.bare = grammar.kind("kaal");
        this.kinds = List.of(grammar.kind("uitdrukking"), grammar.kind("gebeurtenistermijn"), bare);
        this.attachments = new Attachments(book.words("naamwoordschakels"), book.words("lidwoorden"));
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
        List<DeadlineExpression> found = new ArrayList<>();
        int start = within.start();
        while (start < within.end()) {
            int end = pieceEnd(text, start, within.end());
            findInPiece(text, start, end, found);
            start = end;
        }
        return found;
    }

    /** Where to cut a sentence that is far too long to be one, so that memory stays bounded. */
    private static int pieceEnd(String text, int start, int end) {
        if (end - start <= LONGEST_PIECE) {
            return end;
        }
        int cut = text.lastIndexOf(' ', start + LONGEST_PIECE);
        return cut > start ? cut : start + LONGEST_PIECE;
    }

    private void findInPiece(String text, int start, int end, List<DeadlineExpression> found) {
        Parse parse = grammar.parse(text, start, end);
        int at = 0;
        while (at < parse.tokens().size()) {
            int from = at;
            at++;
            for (Kind kind : kinds) {
                Match match = parse.match(kind, from);
                if (match != null) {
                    found.add(expression(text, parse, from, match, kind));
                    at = match.end();
                    break;
                }
            }
        }
    }

    private DeadlineExpression expression(String text, Parse parse, int at, Match match, Kind kind) {
        Span span = new Span(parse.tokens().start(at), parse.tokens().end(match.end() - 1));
        boolean noun = match.value() instanceof Meaning.Dated && attachments.toNoun(parse.tokens(), at, match.end());
        Match one = parse.match(single, at);
        String rule = one != null && one.end() == match.end() ? one.rule() : match.rule();
        Attachment attachment = noun ? Attachment.NOUN : kind == bare ? Attachment.LOOSE : Attachment.CLAUSE;
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
