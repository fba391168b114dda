// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A later text in which a commitment was repeated, completed or changed. */
@Entity
class LaterSource {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long commitmentId;

    @Enumerated(EnumType.STRING)
    private Relation kind;

    @Column(length = Length.LONG32)
    private String quote;

    @Embedded
    private Source source;

    private @Nullable Integer dueVersion;
    private @Nullable String earlierDue;
    private Instant addedAt;
    private String addedBy;

    protected LaterSource() {}

    LaterSource(Long commitmentId, Passage passage, Decision decision) {
        this.commitmentId = commitmentId;
        kind = passage.kind();
        quote = passage.quote();
        source = passage.source();
        addedAt = decision.at();
        addedBy = decision.actor();
    }

    /** Notes that its due date was taken over, so that this can be taken back. */
    void movedDue(String before, int version) {
        earlierDue = before;
        dueVersion = version;
    }

    Long commitmentId() {
        return commitmentId;
    }

    /** The version that the due date got from it; null when its due date was not taken over. */
    @Nullable
    Integer dueVersion() {
        return dueVersion;
    }

    /** What the due date was before, as the history records it; null when its due date was not taken over. */
    @Nullable
    String earlierDue() {
        return earlierDue;
    }

    Passage passage() {
        return new Passage(kind, quote, source);
    }
}
