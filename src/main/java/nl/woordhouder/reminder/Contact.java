// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
    private boolean escalation;
    private @Nullable Ladder ladder;
    private boolean singleMail;
    private @Nullable LocalDate pausedUntil;
    private @Nullable String deputy;
    private @Nullable Instant refusedAt;
    private @Nullable String refusal;

    protected Contact() {}

    /** @param escalation hears only of what is two weeks late or more */
    Contact(MailAddress address, String name, Readership readership, boolean escalation) {
        this.email = address.value();
        this.name = name;
        this.escalation = escalation;
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

    /** Mail goes there again, also after a refusal. */
    void enable() {
        active = true;
        unsubscribedAt = null;
        acceptAgain();
    }

    /** A person wants it tried again after a refusal. */
    void acceptAgain() {
        refusedAt = null;
        refusal = null;
    }

    /** The mail server refused this reader for good: nothing is sent until a person had a look. */
    void refuse(String reason, Instant at) {
        refusedAt = at;
        refusal = reason;
    }

    /** Puts the wishes of this contact in the place of all earlier ones. */
    void change(Wishes wishes) {
        ladder = wishes.ladder();
        singleMail = wishes.singleMail();
        pausedUntil = wishes.pausedUntil();
        deputy = wishes.deputy();
    }

    /** The deputy wants no mail; the pause stays. */
    void dismissDeputy() {
        deputy = null;
    }

    /** Who gets the mail of this contact on a day: the contact, the deputy, or nobody. */
    Optional<String> recipientOn(LocalDate day) {
        if (!active || refusedAt != null) {
            return Optional.empty();
        }
        return pausedOn(day) ? Optional.ofNullable(deputy) : Optional.of(email);
    }

    boolean pausedOn(LocalDate day) {
        return pausedUntil != null && !day.isAfter(pausedUntil);
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

    /** Where whoever gets the mail of this contact on a day says that it must stop: the deputy for themselves only. */
    String unsubscribePath(LocalDate day) {
        return "/afmelden/" + token + (pausedOn(day) ? "/vervanger" : "");
    }

    /** The secret of the links in mail to this contact. */
    String token() {
        return token;
    }

    @Nullable
    Instant unsubscribedAt() {
        return unsubscribedAt;
    }

    boolean escalation() {
        return escalation;
    }

    Wishes wishes() {
        return new Wishes(ladder, singleMail, pausedUntil, deputy);
    }

    /** When the mail server refused this reader; null when it did not, or when somebody looked since. */
    @Nullable
    Instant refusedAt() {
        return refusedAt;
    }

    /** The words of the mail server; null when it did not refuse. */
    @Nullable
    String refusal() {
        return refusal;
    }
}
