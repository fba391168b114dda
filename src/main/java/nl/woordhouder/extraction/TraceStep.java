// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import nl.woordhouder.extraction.text.Span;

/**
 * One step of the reasoning behind a candidate.
 *
 * @param rule id of the rule in the rule book
 * @param at the words that it rests on
 * @param explanation what it concluded, in plain Dutch for staff
 */
public record TraceStep(String rule, Span at, String explanation) {}
