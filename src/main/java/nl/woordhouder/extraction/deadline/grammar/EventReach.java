// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

/** Tells how far words reach that no pattern can list: those of an event. */
@FunctionalInterface
public interface EventReach {
    /** Number of the token after the words that start at a token; -1 when they do not fit. */
    int end(Tokens tokens, int at);
}
