// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.woordhouder.web.RandomToken;
import org.jspecify.annotations.Nullable;

/** Somebody who gets the digest of one ministry or one committee. */
@Entity
class Contact {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String email;
    private String name;
    private @Nullable String ministryCode;
    private @Nullable String committee;
    private boolean active;
    private String token;
    private @Nullable Instant unsubscribedAt;

    protected Contact() {}

    Contact(MailAddress address, String name, Readership readership) {
        this.email = address.value();
        this.name = name;
        active = true;
        token = RandomToken.next();
        if (readership instanceof Readership.OfMinistry ministry) {
            ministryCode = ministry.code();
        } else if (readership instanceof Readership.OfCommittee ofCommittee) {
            committee = ofCommittee.abbreviation();
        }
    }

    /** From now on this contact gets no mail, also not what is waiting. */
    void disable() {
        active = false;
    }

    /** The contact asked for no more mail. */
    void unsubscribe(Instant at) {
        active = false;
        unsubscribedAt = at;
    }

    void enable() {
        active = true;
        unsubscribedAt = null;
    }

    Long id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Readership readership() {
        return ministryCode != null ? new Readership.OfMinistry(ministryCode) : new Readership.OfCommittee(committee);
    }

    boolean active() {
        return active;
    }

    /** The secret of the unsubscribe link. */
    String token() {
        return token;
    }

    @Nullable
    Instant unsubscribedAt() {
        return unsubscribedAt;
    }
}
