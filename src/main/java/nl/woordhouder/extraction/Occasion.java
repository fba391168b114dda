// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.Optional;
import nl.woordhouder.extraction.promise.Finding;
import nl.woordhouder.extraction.promise.Trait;
import nl.woordhouder.extraction.text.Sentences;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Speaker;
import nl.woordhouder.extraction.text.Structure;
import nl.woordhouder.extraction.text.Zone;
import nl.woordhouder.extraction.text.Zone.Kind;

/** Tells what question or request a candidate answers, so that whoever judges it can read the two together. */
final class Occasion {
    private final String text;
    private final Structure structure;
    private final Sentences sentences;
    private final Questions questions;
    private final RequestBefore requests;

    Occasion(String text, Structure structure, Sentences sentences, SentenceReader reader) {
        this.text = text;
        this.structure = structure;
        this.sentences = sentences;
        this.questions = new Questions(text, structure);
        this.requests = new RequestBefore(structure, sentences, reader);
    }

    /** The step of the trace that names the question; empty when a rule needed none and the text shows none. */
    Optional<TraceStep> of(Span sentence, Finding finding, Zone zone) {
        if (zone.kind() == Kind.ANSWER) {
            return questions.of(zone).map(this::question);
        }
        return finding.frame().has(Trait.AFTER_REQUEST) ? requests.of(sentence).map(this::request) : Optional.empty();
    }

    private TraceStep question(Zone question) {
        Span last = sentences.sentenceAt(question.content().stripped(text).end() - 1);
        String number = questions.number(question);
        String which = number.isEmpty() ? "de vraag ervoor" : "vraag " + number;
        return new TraceStep("vraag", last.stripped(text), "Dit is het antwoord op " + which + ".");
    }

    private TraceStep request(Span request) {
        Speaker speaker = structure.zoneAt(request.start()).speaker();
        String who = speaker == null || speaker.name().isEmpty() ? "" : " van " + speaker.name();
        return new TraceStep("verzoek", request.stripped(text), "Dit antwoordt op het verzoek" + who + ".");
    }
}
