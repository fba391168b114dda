// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

/**
 * A rule that fits.
 *
 * @param end number of the token just after the words
 * @param value the meaning that the rule made
 * @param rule id of the rule
 */
public record Match(int end, Object value, String rule) {}
