// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

/**
 * A note that stood in the running text and was taken out of it: its dates are no deadlines.
 *
 * @param number the number that the converter gave it: the file's internal one, not always the printed one
 * @param text its words, without white space around them; may be empty
 */
public record Footnote(int number, String text) {}
