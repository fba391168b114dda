// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

/** Tells how far the words of an event reach. */
@FunctionalInterface
public interface EventReach {
    /** Number of the token after the event that starts at a token; the same number when no event starts there. */
    int end(Tokens tokens, int at);
}
