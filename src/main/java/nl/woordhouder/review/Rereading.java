// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a newer rule book would change in one document; it waits until a person approves. */
@Entity
class Rereading {
    @Id
    private long documentId;

    private String ruleBookVersion;
    private Instant computedAt;
    private int changes;
    private @Nullable String approvedBy;

    @ElementCollection
    @CollectionTable(name = "rereading_change", joinColumns = @JoinColumn(name = "document_id"))
    private List<RereadingChange> lines;

    protected Rereading() {}

    Rereading(long documentId, String ruleBookVersion, Instant computedAt, List<RereadingChange> lines) {
        this.documentId = documentId;
        this.ruleBookVersion = ruleBookVersion;
        this.computedAt = computedAt;
        this.lines = new ArrayList<>(lines);
        changes = lines.size();
    }

    long documentId() {
        return documentId;
    }

    /** In the order of the text. */
    List<RereadingChange> lines() {
        return lines.stream()
                .sorted(Comparator.comparingInt(RereadingChange::place))
                .toList();
    }
}
