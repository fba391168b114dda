// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Under which words each commitment is found. */
@ApplicationScoped
@Transactional
public class SearchIndex {
    private final EntityManager entities;

    SearchIndex(EntityManager entities) {
        this.entities = entities;
    }

    /** From now on the commitment is found by the words of these texts. */
    public void enter(long commitmentId, List<String> texts) {
        Map<String, DutchWord> words = DutchWord.of(String.join("\n", texts)).stream()
                .collect(Collectors.toMap(DutchWord::plain, Function.identity(), (first, again) -> first));
        words.values().stream()
                .map(DutchWord::stem)
                .distinct()
                .forEach(stem -> entities.persist(new CommitmentWord(stem, commitmentId)));
        Set<String> unknown = new HashSet<>(words.keySet());
        unknown.removeAll(known(unknown));
        unknown.forEach(word -> entities.persist(new SearchWord(words.get(word))));
    }

    private List<String> known(Set<String> words) {
        return entities.createQuery("select word from SearchWord where word in :words", String.class)
                .setParameter("words", words)
                .getResultList();
    }
}
