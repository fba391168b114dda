// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;

/**
 * A form that the lexicon knows.
 *
 * @param form in lower case
 * @param starts the places in the tree of phrases to which it leads as the first word
 */
record Entry(String form, List<PhraseTree> starts) {}
