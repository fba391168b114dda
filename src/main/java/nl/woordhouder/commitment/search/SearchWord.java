// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment.search;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/**
 * A word that occurs in the register, with its stem. Two that enter the same new word at once may both write it: a word
 * that stands there twice finds the same.
 */
@Entity
class SearchWord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String word;
    private String stem;

    protected SearchWord() {}

    SearchWord(DutchWord found) {
        word = found.plain();
        stem = found.stem();
    }
}
