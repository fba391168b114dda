// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.Candidate.Label;
import nl.woordhouder.extraction.rulebook.Experience;
import nl.woordhouder.extraction.rulebook.Tally;

/**
 * What a reader of the corpus thinks of one candidate.
 *
 * @param doc the document
 * @param kind the kind of the candidate, see {@link Candidate#kind}
 * @param rule the rule that found it
 * @param certainty how sure the engine is
 * @param tally one count: right, doubtful or wrong
 */
record Judgement(String doc, String kind, String rule, double certainty, Tally tally) {
    private static final double MATCH = 0.5;

    static Judgement of(Corpus.Found found, List<Item> promises, List<Item> fulfilments) {
        Candidate candidate = found.candidate();
        List<Item> gold = candidate.label() == Label.FULFILMENT ? fulfilments : promises;
        List<Item> met = gold.stream()
                .filter(item -> item.overlap(found.item()) >= MATCH)
                .toList();
        Tally tally = met.stream().anyMatch(item -> !item.optional())
                ? new Tally(1, 0, 0)
                : met.isEmpty() ? new Tally(0, 0, 1) : new Tally(0, 1, 0);
        return new Judgement(
                found.item().doc(),
                Candidate.kind(candidate.label(), candidate.due()),
                candidate.rule(),
                candidate.certainty(),
                tally);
    }

    /** 1 when the reader agrees, 0.5 in doubt, 0 when not. */
    double outcome() {
        return tally.right() + tally.doubtful() / 2.0;
    }

    /** What is learnt from judgements. */
    static Experience experience(List<Judgement> judgements) {
        Map<String, Tally> groups = new TreeMap<>();
        Map<String, Tally> rules = new TreeMap<>();
        for (Judgement judgement : judgements) {
            groups.merge(judgement.kind(), judgement.tally(), Tally::plus);
            rules.merge(judgement.rule(), judgement.tally(), Tally::plus);
        }
        return new Experience(groups, rules);
    }

    /** For each judgement how sure an engine would be that learnt from all other documents. */
    static Map<Judgement, Double> unseen(List<Judgement> judgements) {
        Map<Judgement, Double> certainties = new HashMap<>();
        for (String doc : judgements.stream().map(Judgement::doc).distinct().toList()) {
            Experience others = experience(judgements.stream()
                    .filter(judgement -> !judgement.doc().equals(doc))
                    .toList());
            judgements.stream()
                    .filter(judgement -> judgement.doc().equals(doc))
                    .forEach(judgement -> certainties.put(
                            judgement,
                            others.of(judgement.kind(), judgement.rule()).value()));
        }
        return certainties;
    }
}
