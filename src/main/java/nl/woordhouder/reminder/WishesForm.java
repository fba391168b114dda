// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen about the mail to a contact.
 *
 * @param own whether the boxes count, instead of the standard
 * @param steps the boxes
 * @param pausedUntil as typed
 * @param deputy as typed
 */
record WishesForm(boolean own, List<Choice> steps, boolean singleMail, String pausedUntil, String deputy) {

    /** The fields of the form as they are sent. */
    static class Fields {
        @FormParam("keuze")
        @Nullable
        String choice;

        @FormParam("stap")
        List<String> steps = List.of();

        @FormParam("los")
        @Nullable
        String single;

        @FormParam("pauze")
        @Nullable
        String pausedUntil;

        @FormParam("vervanger")
        @Nullable
        String deputy;

        WishesForm form() {
            return new WishesForm(
                    "zelf".equals(choice),
                    StepBox.of(StepBox.ladder(steps)),
                    single != null,
                    Objects.requireNonNullElse(pausedUntil, "").strip(),
                    Objects.requireNonNullElse(deputy, "").strip());
        }
    }

    static WishesForm of(Wishes wishes, Ladder standard) {
        Ladder ladder = Objects.requireNonNullElse(wishes.ladder(), standard);
        return new WishesForm(
                wishes.ladder() != null,
                StepBox.of(ladder),
                wishes.singleMail(),
                wishes.pausedUntil() == null ? "" : wishes.pausedUntil().toString(),
                Objects.requireNonNullElse(wishes.deputy(), ""));
    }

    /**
     * What was meant; empty with all errors told.
     *
     * @param email of the contact; a deputy is somebody of the same organisation
     */
    Optional<Wishes> read(String email, LocalDate today, FormErrors errors) {
        LocalDate until = DateField.read("pauze", pausedUntil, errors);
        if (until != null && until.isBefore(today)) {
            errors.add("pauze", "Deze dag is voorbij. Kies vandaag of een latere dag, of laat het leeg.");
        }
        String other = deputy(email, errors);
        Ladder ladder = own ? StepBox.ladder(ticked()) : null;
        return errors.isEmpty() ? Optional.of(new Wishes(ladder, singleMail, until, other)) : Optional.empty();
    }

    private List<String> ticked() {
        return steps.stream().filter(Choice::chosen).map(Choice::value).toList();
    }

    /** Of the same organisation only: nobody can send mail to strangers with somebody else's link. */
    private @Nullable String deputy(String email, FormErrors errors) {
        if (deputy.isEmpty()) {
            return null;
        }
        Optional<MailAddress> plain = MailAddress.read(deputy);
        if (plain.isEmpty()) {
            errors.add("vervanger", "Vul één e-mailadres in, zoals naam@organisatie.nl, of laat het leeg.");
        } else if (!domain(plain.get().value()).equals(domain(email))) {
            errors.add("vervanger", "Kies een vervanger met een adres dat eindigt op " + domain(email) + ".");
        }
        return plain.map(MailAddress::value).orElse(null);
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@'));
    }
}
