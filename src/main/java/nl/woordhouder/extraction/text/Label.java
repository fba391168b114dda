// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import org.jspecify.annotations.Nullable;

/**
 * Words that announce what follows, found at the beginning of a line.
 *
 * @param at the words
 * @param first the number in them, or 0
 * @param speaker who speaks next, for {@link Kind#SPEAKER} only
 */
record Label(Kind kind, Span at, int first, @Nullable Speaker speaker) {

    enum Kind {
        QUESTION,
        ANSWER,
        /** A number on a line of its own: a question where answers follow, else nothing. */
        NUMBER,
        SPEAKER,
        /** The questions of the groups in a written consultation. */
        GROUP_QUESTIONS,
        /** The reaction of the minister in a written consultation. */
        REACTION,
        SALUTATION,
        SIGNATURE,
        MOTION,
        MOTION_END,
        CLOSING_LIST
    }

    static Label of(Kind kind, int start, int end) {
        return new Label(kind, new Span(start, end), 0, null);
    }
}
