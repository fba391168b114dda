// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

/** One pattern of a rule, ready to match. */
record CompiledRule(String id, Node start, Maker maker) {}
