// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woordhouder.calendar.Recesses;
import nl.woordhouder.reminder.DigestPolicy.Heard;

/** Decides for a few readers, in one transaction, whether there is a digest today. */
@ApplicationScoped
class DigestDecision {
    private final Contacts contacts;
    private final DigestReader digests;
    private final Recesses recesses;
    private final MailWriter writer;
    private final Announcements announcements;
    private final Outbox outbox;
    private final Pasts pasts;

    DigestDecision(
            Contacts contacts,
            DigestReader digests,
            Recesses recesses,
            MailWriter writer,
            Announcements announcements,
            Outbox outbox,
            Pasts pasts) {
        this.contacts = contacts;
        this.digests = digests;
        this.recesses = recesses;
        this.writer = writer;
        this.announcements = announcements;
        this.outbox = outbox;
        this.pasts = pasts;
    }

    /** How many digests went into the outbox. The locks make sweeps that run side by side take turns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int decide(List<Long> readerIds, LocalDate day) {
        List<Contact> readers = contacts.locked(readerIds);
        Set<Long> done = outbox.withDigestOf(day, readerIds);
        List<Contact> open = readers.stream()
                .filter(reader ->
                        !done.contains(reader.id()) && reader.recipientOn(day).isPresent())
                .toList();
        Map<Long, Past> past = pasts.of(open.stream().map(Contact::id).toList());
        Function<Contact, Digest> digestOf = digests.forMany(day);
        boolean inRecess = recesses.include(day);
        // All questions before the first answer: each question makes the database take what was written before it.
        Map<Long, Digest> digest = open.stream().collect(Collectors.toMap(Contact::id, digestOf));
        return (int) open.stream()
                .filter(reader -> decide(reader, digest.get(reader.id()), past.get(reader.id()), inRecess))
                .count();
    }

    private boolean decide(Contact reader, Digest digest, Past past, boolean inRecess) {
        Heard heard = new Heard(past.told(), past.lastDigest(), inRecess);
        if (!DigestPolicy.callsFor(digest, heard)) {
            return false;
        }
        writer.writeDigest(reader, digest, past);
        if (reader.wishes().singleMail()) {
            digest.announcements().stream()
                    .filter(announcement -> announcement.step() == Step.OVERDUE)
                    .filter(announcement ->
                            !past.told().contains(announcement) && !announcements.haveMailOf(announcement))
                    .forEach(announcement -> writer.writeSingle(reader, announcement, digest, past));
        }
        return true;
    }
}
