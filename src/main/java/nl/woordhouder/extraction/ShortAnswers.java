// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.extraction.text.Sentences;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Structure;
import nl.woordhouder.extraction.text.Zone;

/**
 * Finds the sentences of a debate that answer a plain request with hardly more than "ja": the whole of a short turn, or
 * what follows a question that the speaker repeats.
 */
final class ShortAnswers {
    /** "Zeker, voor 1 juni, voorzitter." */
    private static final int LONGEST_ANSWER = 40;

    /** Who has more to say opens with "ja" without promising. */
    private static final int LONGEST_TURN = 100;

    private static final String QUESTION_MARK = "?";

    private final String text;
    private final Structure structure;
    private final Sentences sentences;
    private final RequestBefore requests;
    private final SentenceReader reader;

    /** The first question mark at or behind {@code soughtFrom}, kept so that no part of the text is searched twice. */
    private int mark;

    private int soughtFrom = Integer.MAX_VALUE;

    ShortAnswers(String text, Structure structure, Sentences sentences, RequestBefore requests, SentenceReader reader) {
        this.text = text;
        this.structure = structure;
        this.sentences = sentences;
        this.requests = requests;
        this.reader = reader;
    }

    /** The short answers in a zone in their order, found without reading the rest of it. */
    List<Span> in(Span zone) {
        List<Span> answers = new ArrayList<>();
        for (int at = zone.start(); at < zone.end(); at = afterQuestion(at, zone.end())) {
            Span sentence = sentences.sentenceAt(at).stripped(text);
            if (sentence.start() >= zone.start() && request(sentence).isPresent()) {
                answers.add(sentence);
            }
        }
        return answers;
    }

    /** The request that a sentence without its white space answers; empty when it is no short answer. */
    Optional<Span> request(Span sentence) {
        if (sentence.length() > LONGEST_ANSWER || sentence.start() == 0) {
            return Optional.empty();
        }
        Zone zone = structure.zoneAt(sentence.start());
        Span turn = zone.content().stripped(text);
        if (sentence.start() <= turn.start()) {
            return turn.length() <= LONGEST_TURN ? requests.plainlyBefore(zone) : Optional.empty();
        }
        Span before = sentences.sentenceAt(sentence.start() - 1).stripped(text);
        boolean asked = before.of(text).endsWith(QUESTION_MARK) && reader.asksForDelivery(before);
        return asked ? Optional.of(before) : Optional.empty();
    }

    /**
     * The answer with the words that make it one a reader understands: the question that the speaker repeats, or who
     * speaks.
     */
    Span whole(Span sentence, Span request) {
        Zone zone = structure.zoneAt(sentence.start());
        int start = zone.content().contains(request)
                ? request.start()
                : zone.label().start();
        return new Span(start, sentence.end());
    }

    /** The first word behind the next question mark; the end of the text when there is none before an offset. */
    private int afterQuestion(int from, int end) {
        if (from < soughtFrom || from > mark) {
            soughtFrom = from;
            mark = text.indexOf(QUESTION_MARK, from);
            mark = mark < 0 ? text.length() : mark;
        }
        int at = Math.min(mark, end) + 1;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
