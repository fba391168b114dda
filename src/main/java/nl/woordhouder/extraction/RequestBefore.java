// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.Optional;
import java.util.function.Predicate;
import nl.woordhouder.extraction.text.Sentences;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Speaker.Role;
import nl.woordhouder.extraction.text.Structure;
import nl.woordhouder.extraction.text.Zone;

/** Looks in a debate at what was asked right before a short answer: in the speaker's own words or by whoever spoke before. */
final class RequestBefore {
    /** An answer such as "Dat doe ik" is short; a longer sentence says itself what it promises. */
    private static final int LONGEST_ANSWER = 120;

    /** "Het woord is aan de minister": a chair who says no more than this does not ask. */
    private static final int LONGEST_HANDOVER = 60;

    /** The last sentences of the turn before in which the request may stand. */
    private static final int SENTENCES = 2;

    private final Structure structure;
    private final Sentences sentences;
    private final SentenceReader reader;

    RequestBefore(Structure structure, Sentences sentences, SentenceReader reader) {
        this.structure = structure;
        this.sentences = sentences;
        this.reader = reader;
    }

    /** Whether a sentence is short enough to answer a request; it neither does nor opens an answer otherwise. */
    boolean mayAnswer(Span sentence) {
        return sentence.length() <= LONGEST_ANSWER || sentence.start() == 0;
    }

    /** The request for something that can be promised which a sentence answers; empty when it answers none. */
    Optional<Span> of(Span sentence) {
        if (!mayAnswer(sentence) || sentence.start() == 0) {
            return Optional.empty();
        }
        Zone zone = structure.zoneAt(sentence.start());
        Span own = zone.content();
        if (sentence.start() <= own.start()) {
            return turnBefore(zone, reader::asks);
        }
        Span before = sentences.sentenceAt(sentence.start() - 1);
        if (reader.asks(before)) {
            return Optional.of(before);
        }
        return before.start() <= own.start() ? turnBefore(zone, reader::asks) : Optional.empty();
    }

    /** The request so plain that "ja" promises it, with which the turn before a zone ends; empty when it has none. */
    Optional<Span> plainlyBefore(Zone zone) {
        return turnBefore(zone, reader::asksForDelivery);
    }

    /**
     * Whether a short sentence is the first that somebody says to what another brought up; so is the first of a text that
     * is read by itself, such as an example in the rule book.
     */
    boolean isOpening(Span sentence) {
        if (sentence.start() == 0) {
            return true;
        }
        Zone zone = structure.zoneAt(sentence.start());
        Zone before = previous(zone);
        return sentence.start() <= zone.content().start()
                && before.speaker() != null
                && before.speaker().role() != Role.CHAIR;
    }

    private Optional<Span> turnBefore(Zone zone, Predicate<Span> asks) {
        Zone turn = previous(zone);
        if (turn != zone && turn.speaker() != null && turn.speaker().role() == Role.CHAIR && isHandover(turn)) {
            turn = previous(turn);
        }
        return turn == zone ? Optional.empty() : askedAtEnd(turn.content(), asks);
    }

    private Zone previous(Zone zone) {
        return zone.span().start() == 0 ? zone : structure.zoneAt(zone.span().start() - 1);
    }

    private static boolean isHandover(Zone turn) {
        return turn.content().length() <= LONGEST_HANDOVER;
    }

    private Optional<Span> askedAtEnd(Span turn, Predicate<Span> asks) {
        int at = turn.end();
        for (int count = 0; count < SENTENCES && at > turn.start(); count++) {
            Span sentence = sentences.sentenceAt(at - 1);
            if (asks.test(sentence)) {
                return Optional.of(sentence);
            }
            at = sentence.start();
        }
        return Optional.empty();
    }
}
