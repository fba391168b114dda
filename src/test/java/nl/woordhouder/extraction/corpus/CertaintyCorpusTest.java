// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.woordhouder.extraction.Extractor;
import nl.woordhouder.extraction.rulebook.Experience;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import nl.woordhouder.extraction.rulebook.Tally;
import org.junit.jupiter.api.Test;

/**
 * Keeps the certainty of candidates true to the labelled development corpus, and makes the file that it is computed
 * from.
 * Left out, and said so, when the corpus is not beside the project.
 */
class CertaintyCorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus/dev");
    private static final Path FILE = Path.of("src/main/resources/rules/ervaring/ontwikkelset.yaml");
    private static final String COMMAND = "mvn test -Dtest=CertaintyCorpusTest -Dervaring.schrijf=true";
    /** The part of all finds that may be counted otherwise before the file has to be made anew. */
    private static final double SLACK = 0.1;

    @Test
    void countsOfTheRulesAreThoseOfTheDevelopmentSet() throws IOException {
        List<Judgement> judgements = judgements();
        if (judgements.isEmpty()) {
            return;
        }
        Experience now = Judgement.experience(judgements);
        if (Boolean.getBoolean("ervaring.schrijf")) {
            Files.writeString(FILE, yaml(now));
            System.out.println("Geschreven: " + FILE);
            return;
        }
        Map<String, Tally> kept = Experience.read(RuleFiles.standard()).rules();
        int changes = changes(kept, now.rules());
        System.out.printf("Ervaring: %d van %d vondsten anders geteld dan in %s%n", changes, judgements.size(), FILE);
        assertThat((double) changes)
                .as("de zekerheden zijn verouderd; maak ze opnieuw met: " + COMMAND)
                .isLessThanOrEqualTo(SLACK * judgements.size());
    }

    @Test
    void certaintyTellsHowOftenReadersAgree() throws IOException {
        List<Judgement> judgements = judgements();
        if (judgements.isEmpty()) {
            return;
        }
        Map<Judgement, Double> unseen = Judgement.unseen(judgements);
        Reliability seen = new Reliability(judgements, Judgement::certainty);
        Reliability honest = new Reliability(judgements, judgement -> unseen.getOrDefault(judgement, 0.0));
        double mean =
                judgements.stream().mapToDouble(Judgement::outcome).average().orElse(0);

        System.out.println("Zekerheid van " + judgements.size() + " vondsten in de ontwikkelset\n" + seen.table());
        System.out.println("Zekerheid geleerd van alle andere documenten\n" + honest.table());
        assertThat(honest.brier()).isLessThan(new Reliability(judgements, judgement -> mean).brier() / 2);
    }

    private static List<Judgement> judgements() throws IOException {
        List<Judgement> judgements = new ArrayList<>();
        if (!Files.isDirectory(CORPUS)) {
            System.out.println("Overgeslagen: " + CORPUS + " ontbreekt, dus de zekerheid is niet nagemeten.");
            return judgements;
        }
        Extractor engine = Extractor.standard();
        for (String set : List.of("letters", "answers", "debates", "negatives")) {
            Corpus corpus = new Corpus(CORPUS, set);
            List<Item> promises = corpus.gold("PROMISE");
            List<Item> fulfilments = corpus.gold("FULFILMENT");
            corpus.found(engine).forEach(found -> judgements.add(Judgement.of(found, promises, fulfilments)));
        }
        return judgements;
    }

    /** The number of finds of rules that one has and the other has not. */
    private static int changes(Map<String, Tally> one, Map<String, Tally> other) {
        TreeSet<String> rules = new TreeSet<>(one.keySet());
        rules.addAll(other.keySet());
        return rules.stream()
                .mapToInt(rule -> {
                    Tally before = one.getOrDefault(rule, Tally.NONE);
                    Tally after = other.getOrDefault(rule, Tally.NONE);
                    return Math.abs(before.right() - after.right())
                            + Math.abs(before.doubtful() - after.doubtful())
                            + Math.abs(before.wrong() - after.wrong());
                })
                .sum();
    }

    private static String yaml(Experience experience) {
        return """
                # Hoe vaak een lezer van de gelabelde ontwikkelset het eens was met wat een regel vond: [goed, twijfel, fout].
                # Hieruit volgt de zekerheid van een kandidaat. Niet met de hand bijwerken, maar maken met:
                # """ + COMMAND + "\ngroepen:\n" + lines(experience.groups()) + "regels:\n" + lines(experience.rules());
    }

    private static String lines(Map<String, Tally> tallies) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(tallies)
                .forEach((name, tally) -> lines.append(
                        "  %s: [%d, %d, %d]%n".formatted(name, tally.right(), tally.doubtful(), tally.wrong())));
        return lines.toString();
    }
}
