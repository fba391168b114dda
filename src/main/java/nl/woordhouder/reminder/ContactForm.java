// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.util.Objects;
import java.util.Optional;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to add a contact.
 *
 * @param reader the value of a choice of {@link Readers}
 */
record ContactForm(String name, String address, String reader) {
    static final ContactForm EMPTY = new ContactForm("", "", "");

    private static final int MAX_NAME_LENGTH = 120;

    static ContactForm of(@Nullable String name, @Nullable String address, @Nullable String reader) {
        return new ContactForm(
                Objects.requireNonNullElse(name, "").strip(),
                Objects.requireNonNullElse(address, "").strip(),
                Objects.requireNonNullElse(reader, ""));
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
                ? Optional.of(new Filled(plain.orElseThrow(), name, readership.orElseThrow()))
                : Optional.empty();
    }

    record Filled(MailAddress address, String name, Readership readership) {}
}
