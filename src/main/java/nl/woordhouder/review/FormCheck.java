// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.woordhouder.commitment.CommitmentType;
import nl.woordhouder.ministry.Committees;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** Reads the review form as amendments and gathers all that is wrong with it, each at its field. */
final class FormCheck {
    private final ReviewForm form;
    private final FormErrors errors;
    private final Ministries ministries;
    private final Committees committees;

    FormCheck(ReviewForm form, FormErrors errors, Ministries ministries, Committees committees) {
        this.form = form;
        this.errors = errors;
        this.ministries = ministries;
        this.committees = committees;
    }

    /**
     * The amendments; empty when there are errors.
     *
     * @param documentDate the day of the promise; no due date lies before it
     */
    Optional<Amendments> amendments(LocalDate documentDate) {
        required("onderwerp", form.subject(), 500, "Vul een onderwerp in.");
        required("aan", form.addressee(), 200, "Vul in aan wie de toezegging is gedaan.");
        if (ministries.byCode(form.ministry()).isEmpty()) {
            errors.add("ministerie", "Kies het ministerie dat de toezegging deed.");
        }
        LocalDate from = DateField.read("van", form.from(), errors);
        LocalDate until = DateField.read("tot", form.until(), errors);
        window(documentDate, from, until);
        atMost("voorwaarde", form.condition(), 1000);
        Optional<CommitmentType> type = type();
        if (type.isEmpty()) {
            errors.add("soort", "Kies of er iets wordt gestuurd of iets wordt gedaan.");
        }
        String committee = committee();
        return errors.isEmpty()
                ? Optional.of(new Amendments(
                        form.subject(),
                        form.ministry(),
                        committee,
                        from,
                        until,
                        filled(form.noDateReason()),
                        form.addressee(),
                        type.orElseThrow(),
                        filled(form.condition())))
                : Optional.empty();
    }

    private void window(LocalDate documentDate, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (form.until().isEmpty()) {
            required(
                    "reden-geen-datum",
                    form.noDateReason(),
                    500,
                    "Vul bij ‘Uiterlijk’ een datum in, of hier waarom er geen datum is.");
        }
        if (until != null && until.isBefore(documentDate)) {
            errors.add("tot", "Deze datum ligt voor de datum van het document. Kies een latere datum.");
        }
        if (from != null && until != null && until.isBefore(from)) {
            errors.add("tot", "De termijn eindigt voor hij begint. Kies een latere datum.");
        }
    }

    private Optional<CommitmentType> type() {
        return Arrays.stream(CommitmentType.values())
                .filter(type -> type.dutch().equals(form.type()))
                .findFirst();
    }

    private @Nullable String committee() {
        if (form.committee().isEmpty()) {
            return null;
        }
        boolean known =
                committees.all().stream().anyMatch(one -> one.abbreviation().equals(form.committee()));
        if (!known) {
            errors.add("commissie", "Kies een commissie uit de lijst, of geen.");
        }
        return form.committee();
    }

    private void required(String field, String value, int max, String whenEmpty) {
        if (value.isEmpty()) {
            errors.add(field, whenEmpty);
        }
        atMost(field, value, max);
    }

    private void atMost(String field, String value, int max) {
        if (value.length() > max) {
            errors.add(field, "Dit is te lang: hier passen " + max + " tekens.");
        }
    }

    private static @Nullable String filled(String value) {
        return value.isEmpty() ? null : value;
    }
}
