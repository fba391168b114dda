// SPDX-License-Identifier: EUPL-1.2
/**
 * Due windows: recognises the words that say when something is due, without looking at a calendar, and resolves them
 * from the date of the document. The rules and word lists are data under {@code rules/termijn}; the house rules and
 * the parliamentary calendar under {@code calendar}.
 */
@NullMarked
package nl.woordhouder.extraction.deadline;

import org.jspecify.annotations.NullMarked;
