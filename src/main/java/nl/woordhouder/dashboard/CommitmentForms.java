// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.util.List;
import java.util.function.Predicate;
import nl.woordhouder.commitment.Relation;
import nl.woordhouder.web.Choice;

/**
 * What was typed on the page of a commitment: in one of its forms, which stands open; the others are empty.
 *
 * @param open the one that stands open; NONE for a page that was just opened
 * @param decision the fields of a decision
 * @param relation the word of the chosen relation
 * @param other the number of another commitment
 * @param noteId the note that is being changed; 0 for a new one
 * @param note the words of the note
 */
record CommitmentForms(Act open, DecisionForm decision, String relation, String other, long noteId, String note) {

    /** What can be done on the page. */
    enum Act {
        NONE,
        STATUS,
        DUE,
        QUESTION,
        ANSWER,
        RELATION,
        NOTE
    }

    static CommitmentForms fresh(DecisionForm decision) {
        return new CommitmentForms(Act.NONE, decision, "", "", 0, "");
    }

    static CommitmentForms decision(Act open, DecisionForm decision) {
        return new CommitmentForms(open, decision, "", "", 0, "");
    }

    static CommitmentForms relation(DecisionForm fresh, String relation, String other) {
        return new CommitmentForms(Act.RELATION, fresh, relation, other, 0, "");
    }

    static CommitmentForms note(DecisionForm fresh, long id, String words) {
        return new CommitmentForms(Act.NOTE, fresh, "", "", id, words);
    }

    /** Whether the form of this name stands open. */
    public boolean opens(String act) {
        return open.name().equals(act);
    }

    /** Whether this note was being changed. */
    public boolean edits(long id) {
        return noteId == id;
    }

    /** What an earlier commitment can be to this one. */
    public List<Choice> relations() {
        Predicate<Relation> chosen = kind -> kind.dutch().equals(relation);
        return Relation.OF_COMMITMENTS.stream()
                .map(kind -> new Choice(kind.dutch(), kind.toEarlier(), chosen.test(kind)))
                .toList();
    }
}
