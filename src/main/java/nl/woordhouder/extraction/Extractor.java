// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.deadline.Deadlines;
import nl.woordhouder.extraction.facts.Cabinets;
import nl.woordhouder.extraction.facts.DocumentDates;
import nl.woordhouder.extraction.facts.OfficeHolders;
import nl.woordhouder.extraction.facts.Senders;
import nl.woordhouder.extraction.facts.Titles;
import nl.woordhouder.extraction.promise.Finding;
import nl.woordhouder.extraction.promise.PromiseGrammar;
import nl.woordhouder.extraction.promise.Trait;
import nl.woordhouder.extraction.rulebook.Experience;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import nl.woordhouder.extraction.text.Sentences;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Structure;
import org.jspecify.annotations.Nullable;

/** The engine's facade, with its one verb. Immutable and safe for use by many threads. */
public final class Extractor {
    private final PromiseGrammar grammar;
    private final Deadlines deadlines;
    private final Experience experience;
    private final Cabinets cabinets;
    private final String version;

    private Extractor(
            PromiseGrammar grammar, Deadlines deadlines, Experience experience, Cabinets cabinets, String version) {
        this.grammar = grammar;
        this.deadlines = deadlines;
        this.experience = experience;
        this.cabinets = cabinets;
        this.version = version;
    }

    /** An engine with the rule book and calendar that come with the product. */
    public static Extractor standard() {
        return with(Deadlines.standard());
    }

    /** An engine with the rule book that comes with the product and a calendar that staff keep. */
    public static Extractor with(Deadlines deadlines) {
        return of(RuleFiles.standard(), deadlines);
    }

    /** An engine with another rule book for promises, so that tests can make one up. */
    static Extractor of(RuleFiles files, Deadlines deadlines) {
        return new Extractor(
                PromiseGrammar.read(files), deadlines, Experience.read(files), Cabinets.read(files), files.version());
    }

    /**
     * Finds the promises in a document.
     *
     * @param text the document's text as a reader of its format handed it over
     * @param date the document's date, or null to have it found or estimated from the text
     */
    public Extraction extract(String text, @Nullable LocalDate date) {
        return extract(text, date, Integer.MAX_VALUE);
    }

    /**
     * As {@link #extract(String, LocalDate)}, but reads no further when there are enough candidates: whoever must not be
     * swamped by a document asks for one more than it takes.
     */
    public Extraction extract(String text, @Nullable LocalDate date, int enough) {
        SourceText source = SourceText.of(text);
        Structure structure = Structure.of(source);
        DocumentDate when = date == null ? DocumentDates.of(source, structure) : new DocumentDate.Given(date);
        Sender sender = Senders.of(source, structure);
        SentenceReader reader = new SentenceReader(source.text(), grammar, deadlines);
        String title = Titles.of(source, structure);
        Sentences sentences = Sentences.of(source, structure);
        Surroundings surroundings = new Surroundings(source.text(), structure, sentences, reader);
        DueWindows windows = new DueWindows(deadlines, when);
        OfficeHolders holders = OfficeHolders.of(source, structure);
        CandidateBuilder builder = new CandidateBuilder(
                source.text(),
                new Subjects(source.text(), title, surroundings::of),
                windows,
                new Promisers(
                        source.text(), sender, holders, cabinets, when.certain().orElse(null)),
                new Antecedents(source.text(), sentences, windows.reference()),
                new Occasion(source.text(), structure, sentences, reader),
                experience);
        List<Candidate> candidates = new DocumentReader(source, structure, reader).candidates(builder, enough);
        return new Extraction(source, when, sender, title, candidates, version);
    }

    /** The version of the rule book; every extraction names it. */
    public String ruleBookVersion() {
        return version;
    }

    /** The same engine that reads every sentence in full, so that tests can prove that it passes over nothing. */
    Extractor thorough() {
        return new Extractor(grammar.thorough(), deadlines, experience, cabinets, version);
    }

    /** The grammar, so that the rules' own examples can be run. */
    PromiseGrammar grammar() {
        return grammar;
    }

    /**
     * What the rules decide about a text that stands alone at some place, also when they decide that it is nothing, so that
     * the rules' own examples can be run.
     */
    List<Finding> findings(String text, Set<Trait> place) {
        SourceText source = SourceText.of(text);
        Structure structure = Structure.of(source);
        DocumentReader reader =
                new DocumentReader(source, structure, new SentenceReader(source.text(), grammar.thorough(), deadlines));
        List<Finding> findings = new ArrayList<>();
        reader.read(new Span(0, source.text().length()), place, sentence -> {
            findings.addAll(sentence.findings());
            return true;
        });
        return findings;
    }
}
