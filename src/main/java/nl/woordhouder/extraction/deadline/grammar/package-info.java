// SPDX-License-Identifier: EUPL-1.2
/** The small grammar in which the deadline rules are written: words, slots and options over the tokens of a sentence. */
@NullMarked
package nl.woordhouder.extraction.deadline.grammar;

import org.jspecify.annotations.NullMarked;
