// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.woordhouder.extraction.promise.Sense.Mark;
import nl.woordhouder.extraction.promise.Sense.Verbal;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import nl.woordhouder.extraction.rulebook.Section;
import nl.woordhouder.extraction.text.Span;

/** The words of the rule book with what they mean, from the files under {@code rules/woorden}. */
final class Lexicon {
    private final PhraseTree tree = new PhraseTree();
    private final Vocabulary vocabulary;
    private Forms forms = new Forms(List.of());

    private Lexicon(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Lexicon read(RuleFiles files, Vocabulary vocabulary) {
        Lexicon lexicon = new Lexicon(vocabulary);
        files.folder("woorden").forEach(lexicon::add);
        lexicon.forms = new Forms(lexicon.entries());
        BareAnswers.verb(vocabulary);
        return lexicon;
    }

    /** Hands over every phrase of the lexicon with its sense. */
    void each(BiConsumer<String, Sense> sink) {
        tree.each("", sink);
    }

    /** The words of a stretch of text. */
    List<Word> words(String text, Span span) {
        return Word.split(text, span, forms);
    }

    /** Reports every word and phrase of a sentence that the lexicon knows, by place. */
    void find(List<Word> words, PhraseTree.Sink sink) {
        for (int at = 0; at < words.size(); at++) {
            tree.find(words, at, sink);
        }
    }

    private List<Entry> entries() {
        return allForms().stream()
                .map(form -> new Entry(form, tree.starts(form)))
                .toList();
    }

    private Set<String> allForms() {
        Set<String> all = new HashSet<>(VerbChances.PERSONS);
        all.add("te");
        each((phrase, sense) -> {
            all.addAll(List.of(phrase.split(" ")));
            if (sense instanceof Verbal verbal) {
                verbal.verb().companions().forEach(all::addAll);
            }
        });
        return all;
    }

    private void add(Section file) {
        if (file.has("kenmerk")) {
            addMarks(file.text("kenmerk"), file.section("woorden"));
        } else if (file.has("kenmerken")) {
            Section kinds = file.section("kenmerken");
            kinds.keys().forEach(kind -> addMarks(kind, kinds.section(kind)));
        } else if (file.has("woordsoorten")) {
            Section kinds = file.section("woordsoorten");
            kinds.keys()
                    .forEach(kind -> kinds.texts(kind)
                            .forEach(word -> tree.add(word, new Mark(kind, WordKind.of(kind), kind, Mark.NO_TRAIT))));
        } else {
            Conjugation conjugation = new Conjugation(tree, vocabulary);
            for (String deed : file.keys()) {
                file.texts(deed).forEach(line -> conjugation.add(file.place() + ", " + deed, deed, line));
            }
        }
    }

    private void addMarks(String kind, Section values) {
        for (String value : values.keys()) {
            Mark mark = new Mark(kind, WordKind.of(kind), value, vocabulary.number(kind, value));
            values.texts(value).forEach(phrase -> tree.add(phrase, mark));
        }
    }
}
