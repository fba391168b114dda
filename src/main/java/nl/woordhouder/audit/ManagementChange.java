// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody changed data which the product works with, such as a recess. Never changed, never removed. */
@Entity
public class ManagementChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String actor;
    private Instant occurredAt;
    private String subject;
    private @Nullable String oldValue;
    private @Nullable String newValue;

    protected ManagementChange() {}

    /**
     * @param actor name of the account
     * @param subject what was changed, in Dutch: "reces"
     * @param oldValue what it was, in words; null when it is new
     * @param newValue what it is now; null when it was removed
     */
    public ManagementChange(
            String actor, Instant occurredAt, String subject, @Nullable String oldValue, @Nullable String newValue) {
        this.actor = actor;
        this.occurredAt = occurredAt;
        this.subject = subject;
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    public String actor() {
        return actor;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public String subject() {
        return subject;
    }

    public @Nullable String oldValue() {
        return oldValue;
    }

    public @Nullable String newValue() {
        return newValue;
    }
}
