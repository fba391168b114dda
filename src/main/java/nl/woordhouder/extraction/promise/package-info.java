// SPDX-License-Identifier: EUPL-1.2
/**
 * The promise grammar. A sentence is split into words and clauses; every verb of the lexicon yields a frame (who does
 * what for whom, in which tense and mood); rules of the rule book judge frames, never strings.
 */
@NullMarked
package nl.woordhouder.extraction.promise;

import org.jspecify.annotations.NullMarked;
