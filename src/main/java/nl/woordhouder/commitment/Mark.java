// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** A word by which a commitment is looked up. It follows from what the commitment says of itself. */
@Entity
@Table(name = "commitment_mark")
class Mark {
    @EmbeddedId
    private Key key;

    protected Mark() {}

    Mark(long commitmentId, Word word) {
        key = new Key(commitmentId, word.kind(), word.folded());
    }

    /** The word as it is kept and asked for: in lower case, with single spaces, at most 120 characters. */
    static String folded(String word) {
        String folded = word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return folded.substring(0, Math.min(120, folded.length()));
    }

    /**
     * Everything that a commitment is looked up by: the dossiers of its source and those that it cites, the members that
     * it was made to, whose questions it answers or whom it names, and the parties that stand behind their names.
     *
     * @param dossiers those of the source, joined by commas; empty for none
     */
    static Set<Word> in(String addressee, String title, String quote, String dossiers) {
        Set<Word> words = new LinkedHashSet<>();
        Consumer<String> dossier = number -> words.add(new Word(Kind.DOSSIER, folded(number)));
        Dossier.listed(dossiers).forEach(each -> each.names().forEach(dossier));
        Dossier.cited(quote).forEach(each -> each.names().forEach(dossier));
        for (String text : new String[] {addressee, title, quote}) {
            for (Member member : Member.in(text)) {
                words.add(new Word(Kind.MEMBER, folded(member.name())));
                member.party().ifPresent(party -> words.add(new Word(Kind.PARTY, folded(party))));
            }
        }
        return words;
    }

    /** What a word names. */
    enum Kind {
        DOSSIER,
        MEMBER,
        PARTY
    }

    /** A word, folded, and what it names. */
    record Word(Kind kind, String folded) {}

    @Embeddable
    record Key(
            long commitmentId,

            @Enumerated(EnumType.STRING) @Column(name = "kind")
            Kind kind,

            String word) implements Serializable {}
}
