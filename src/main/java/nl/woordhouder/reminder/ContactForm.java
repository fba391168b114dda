// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to add a contact.
 *
 * @param reader the value of a choice of {@link Readers}
 * @param escalation hears only of what is two weeks late or more
 */
record ContactForm(String name, String address, String reader, boolean escalation) {
    static final ContactForm EMPTY = new ContactForm("", "", "", false);

    private static final int MAX_NAME_LENGTH = 120;

    static ContactForm of(
            @Nullable String name, @Nullable String address, @Nullable String reader, @Nullable String kind) {
        return new ContactForm(
                Objects.requireNonNullElse(name, "").strip(),
                Objects.requireNonNullElse(address, "").strip(),
                Objects.requireNonNullElse(reader, ""),
                "escalatie".equals(kind));
    }

    /** What was meant; empty with all errors told. */
    Optional<Filled> read(Readers readers, FormErrors errors) {
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH || name.chars().anyMatch(Character::isISOControl)) {
            errors.add("naam", "Vul een naam in van hooguit " + MAX_NAME_LENGTH + " tekens.");
        }
        Optional<MailAddress> plain = MailAddress.read(address);
        if (plain.isEmpty()) {
            errors.add("adres", "Vul één e-mailadres in, zoals naam@organisatie.nl.");
        }
        Optional<Readership> readership = readers.chosen(reader);
        if (readership.isEmpty()) {
            errors.add("lezer", "Kies van welk ministerie of welke commissie deze persoon het overzicht krijgt.");
        }
        return errors.isEmpty()
                ? Optional.of(new Filled(plain.orElseThrow(), name, readership.orElseThrow(), escalation))
                : Optional.empty();
    }

    /** Public for the template. */
    public List<Choice> kinds() {
        return List.of(
                new Choice("overzicht", "Het hele overzicht", !escalation),
                new Choice("escalatie", "Alleen wat 2 weken of langer te laat is (escalatie)", escalation));
    }

    record Filled(MailAddress address, String name, Readership readership, boolean escalation) {}
}
