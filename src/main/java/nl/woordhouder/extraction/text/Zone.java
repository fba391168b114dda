// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document with one voice.
 *
 * @param kind what it is
 * @param span where it stands; the zones of a document tile its text
 * @param label the words at its beginning that announce it ("Antwoord 3", "De voorzitter:"); empty, at the start of the
 *     span, when there are none
 * @param speaker who speaks; null outside debates
 */
public record Zone(
        Kind kind, Span span, Span label, @Nullable Speaker speaker) {

    /** What a zone is. */
    public enum Kind {
        /** Running text of a letter, or of a document without a shape. */
        BODY,
        /** What stands above the text: address, date, subject, the head of a printed answer or meeting. */
        LETTERHEAD,
        /** What a member or a group asks. */
        QUESTION,
        /** What the government answers. */
        ANSWER,
        /** The turn of one speaker. */
        SPEECH,
        /** The part of the chair's turn in which the commitments of the meeting are read out. */
        CLOSING_LIST,
        /** The text of a motion. */
        MOTION,
        /** Who signs. */
        SIGNATURE
    }

    /** The zone without its label. */
    public Span content() {
        return new Span(label.end(), span.end());
    }
}
