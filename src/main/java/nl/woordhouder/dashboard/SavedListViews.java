// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.reminder.Links;
import nl.woordhouder.web.FormErrors;

/** The saved lists of the visitor, each with its count of this moment. */
@RequestScoped
class SavedListViews {
    private final SavedLists lists;
    private final RegisterFilters filters;
    private final CommitmentRepository commitments;
    private final Links links;
    private final Visitor visitor;

    SavedListViews(
            SavedLists lists, RegisterFilters filters, CommitmentRepository commitments, Links links, Visitor visitor) {
        this.lists = lists;
        this.filters = filters;
        this.commitments = commitments;
        this.links = links;
        this.visitor = visitor;
    }

    List<SavedListView> ofVisitor() {
        return lists.of(visitor.account()).stream().map(this::view).toList();
    }

    private SavedListView view(SavedList list) {
        RegisterQuery query = list.query();
        String token = list.token();
        // What a list filtered on may be gone, such as a committee: what remains is counted, as the register shows it.
        long total = commitments.count(filters.read(query, new FormErrors()));
        return new SavedListView(
                list.id(),
                list.name(),
                query.url(),
                RegisterFields.chips(query).stream()
                        .map(RegisterFields.Chip::words)
                        .toList(),
                total,
                token == null ? null : links.to(FollowPage.calendarPath(token)),
                token == null ? null : links.to(FollowPage.feedPath(token)));
    }
}
