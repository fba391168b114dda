// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;

/** Contacts for people: reads them as views, and passes on what is chosen. */
@ApplicationScoped
@Transactional
class ContactDesk {
    private final Contacts contacts;
    private final Ladders ladders;
    private final Readers readers;
    private final BusinessTime time;

    ContactDesk(Contacts contacts, Ladders ladders, Readers readers, BusinessTime time) {
        this.contacts = contacts;
        this.ladders = ladders;
        this.readers = readers;
        this.time = time;
    }

    List<ContactRow> all() {
        return contacts.all().stream().map(this::row).toList();
    }

    Optional<ContactView> byId(long id) {
        return contacts.byId(id).map(this::view);
    }

    /** By the secret in the links of mail. */
    Optional<ContactView> byToken(String token) {
        return contacts.byToken(token).map(this::view);
    }

    /** Keeps what was chosen; false with all errors told when it cannot be. */
    boolean change(long id, WishesForm form, FormErrors errors) {
        Contact contact = contacts.byId(id).orElseThrow();
        LocalDate today = time.today();
        Optional<Wishes> wishes = form.read(contact.email(), today, errors);
        wishes.ifPresent(contact::change);
        return wishes.isPresent();
    }

    private ContactView view(Contact contact) {
        Ladder standard = ladders.standard(contact.readership());
        return new ContactView(row(contact), inWords(standard), WishesForm.of(contact.wishes(), standard));
    }

    private ContactRow row(Contact contact) {
        return ContactRow.of(contact, readers.names(contact.readership()), time.today());
    }

    private static String inWords(Ladder ladder) {
        if (ladder.equals(Ladder.FULL)) {
            return "alle momenten";
        }
        String steps = StepBox.of(ladder).stream()
                .filter(Choice::chosen)
                .map(Choice::label)
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? "geen enkel moment" : steps;
    }
}
