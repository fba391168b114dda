// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import nl.woordhouder.access.AccountRepository;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentNotes;
import nl.woordhouder.commitment.CommitmentNotes.Note;
import nl.woordhouder.web.Frame;

/** The notes about a commitment for those who work the desk; nobody else gets any. */
@RequestScoped
class NoteLines {
    private final CommitmentNotes notes;
    private final AccountRepository accounts;
    private final Visitor visitor;
    private final Frame frame;

    NoteLines(CommitmentNotes notes, AccountRepository accounts, Visitor visitor, Frame frame) {
        this.notes = notes;
        this.accounts = accounts;
        this.visitor = visitor;
        this.frame = frame;
    }

    List<NoteLine> about(Commitment commitment) {
        if (!visitor.isClerk()) {
            return List.of();
        }
        Map<String, String> names = accounts.displayNames();
        return notes.about(commitment).stream().map(note -> line(note, names)).toList();
    }

    private NoteLine line(Note note, Map<String, String> names) {
        String edited = note.editedAt() == null ? "" : ", gewijzigd " + frame.moment(note.editedAt());
        return new NoteLine(
                note.id(),
                names.getOrDefault(note.author(), note.author()),
                note.words(),
                frame.moment(note.writtenAt()) + edited,
                note.author().equals(visitor.account()));
    }
}
