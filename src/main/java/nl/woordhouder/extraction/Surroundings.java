// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.woordhouder.extraction.text.Sentences;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Speaker;
import nl.woordhouder.extraction.text.Structure;
import nl.woordhouder.extraction.text.Zone;
import nl.woordhouder.extraction.text.Zone.Kind;

/**
 * What the text around a sentence is about, for sentences that only say "hierover": the sentences before it, the question
 * that it answers, or what the member asked who spoke before.
 */
final class Surroundings {
    /** Further back the text is about something else. */
    private static final int SENTENCES_BACK = 3;

    /** Talk takes more sentences for the same. */
    private static final int SPOKEN_BACK = 6;

    private static final int SENTENCES_ASKED = 8;
    private static final int REMEMBERED = 32;
    private static final int TURNS_BACK = 5;

    /** What is longer is a table or a list, in which no line can be found. */
    private static final int LONGEST_SENTENCE = 800;

    private final String text;
    private final Structure structure;
    private final Sentences sentences;
    private final SentenceReader reader;
    private final Questions questions;

    /** What the last sentences name that were looked at: promises stand close together. */
    private final Map<Span, Optional<String>> things = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Span, Optional<String>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Surroundings(String text, Structure structure, Sentences sentences, SentenceReader reader) {
        this.text = text;
        this.structure = structure;
        this.sentences = sentences;
        this.reader = reader;
        this.questions = new Questions(text, structure);
    }

    /**
     * The line; empty when nothing around the sentence names anything.
     *
     * @param known what the sentence is known to be about; something else is looked for
     */
    String of(Span sentence, String known) {
        Zone zone = structure.zoneAt(sentence.start());
        return thing(sentence)
                .filter(thing -> !known.contains(thing))
                .or(() -> back(zone, sentence.start()))
                .or(() -> switch (zone.kind()) {
                    case ANSWER -> question(zone);
                    case SPEECH -> asked(zone);
                    default -> Optional.empty();
                })
                .orElse("");
    }

    /** What the nearest of the sentences before an offset names. */
    private Optional<String> back(Zone zone, int offset) {
        int at = offset;
        int most = zone.kind() == Kind.SPEECH ? SPOKEN_BACK : SENTENCES_BACK;
        for (int sentence = 0; sentence < most && at > zone.content().start(); sentence++) {
            Span before = sentences.sentenceAt(at - 1);
            Optional<String> thing = thing(before);
            if (thing.isPresent()) {
                return thing;
            }
            at = before.start();
        }
        return Optional.empty();
    }

    private Optional<String> question(Zone answer) {
        return questions.of(answer).flatMap(question -> asks(question).map(thing -> thing + suffix(question)));
    }

    private String suffix(Zone question) {
        String number = questions.number(question);
        return number.isEmpty() ? "" : " (vraag " + number + ")";
    }

    /** What the member asked who spoke last before this turn. */
    private Optional<String> asked(Zone turn) {
        Zone zone = turn;
        for (int back = 0; back < TURNS_BACK && zone.span().start() > 0; back++) {
            zone = structure.zoneAt(zone.span().start() - 1);
            Speaker speaker = zone.speaker();
            if (speaker != null && speaker.role() == Speaker.Role.MEMBER) {
                return asks(zone).map(thing -> thing + " (vraag van " + speaker.name() + ")");
            }
        }
        return Optional.empty();
    }

    /** The last sentence of a zone that asks something and names what, else the last that names something. */
    private Optional<String> asks(Zone zone) {
        int at = zone.content().end();
        for (int sentence = 0; sentence < SENTENCES_ASKED && at > zone.content().start(); sentence++) {
            Span before = sentences.sentenceAt(at - 1);
            Optional<String> thing = before.stripped(text).of(text).endsWith("?") ? thing(before) : Optional.empty();
            if (thing.isPresent()) {
                return thing;
            }
            at = before.start();
        }
        return back(zone, zone.content().end());
    }

    private Optional<String> thing(Span sentence) {
        return things.computeIfAbsent(sentence.stripped(text), this::read);
    }

    private Optional<String> read(Span words) {
        boolean readable = words.length() > 0 && words.length() <= LONGEST_SENTENCE;
        return readable ? Optional.of(reader.thing(words)).filter(thing -> !thing.isEmpty()) : Optional.empty();
    }
}
