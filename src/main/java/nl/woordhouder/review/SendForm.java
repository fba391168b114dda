// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.intake.Imports;
import nl.woordhouder.intake.Imports.NamedBytes;
import nl.woordhouder.intake.NotFetched;
import nl.woordhouder.intake.OfficialSites;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads the form with which documents are handed in, and fetches what it names. */
@ApplicationScoped
class SendForm {
    private final OfficialSites sites;
    private final BusinessTime time;

    SendForm(OfficialSites sites, BusinessTime time) {
        this.sites = sites;
        this.time = time;
    }

    /** What was typed, to be shown again beside an error. */
    record Typed(String text, String address, String date) {
        static final Typed NOTHING = new Typed("", "", "");

        static Typed of(@Nullable String text, @Nullable String address, @Nullable String date) {
            return new Typed(
                    text == null ? "" : text, address == null ? "" : address.strip(), date == null ? "" : date.strip());
        }
    }

    /** The hosts from which documents are fetched, for people. */
    String hosts() {
        return String.join(", ", sites.hosts());
    }

    /** The date of the letter; null when none was given, or when it is wrong and that is noted at the field. */
    @Nullable
    LocalDate date(Typed typed, FormErrors errors) {
        LocalDate date = DateField.read("datum", typed.date(), errors);
        if (date != null && date.isAfter(time.today())) {
            errors.add("datum", "Deze datum ligt in de toekomst. Vul de datum van de brief in.");
        }
        return date;
    }

    /** What was handed in; what is missing or cannot be fetched is noted at its field. */
    Sent sent(List<FileUpload> files, Typed typed, FormErrors errors) {
        List<FileUpload> chosen =
                files.stream().filter(file -> !file.fileName().isEmpty()).toList();
        List<NamedBytes> others = new ArrayList<>();
        if (!typed.text().isBlank()) {
            others.add(new NamedBytes(Imports.PASTED, bytes(typed.text())));
        }
        // Nothing is fetched for a form that will be refused.
        if (!typed.address().isEmpty() && errors.isEmpty()) {
            fetch(typed.address(), others, errors);
        }
        Sent sent = new Sent(chosen, others);
        if (sent.isEmpty() && errors.isEmpty()) {
            errors.add("bestanden", "Kies een bestand, plak de tekst van een brief of geef een adres.");
        }
        return sent;
    }

    private void fetch(String address, List<NamedBytes> others, FormErrors errors) {
        try {
            others.add(sites.fetch(address));
        } catch (NotFetched refused) {
            errors.add("adres", refused.getMessage());
        }
    }

    /** A browser sends every line end as CR LF; without that the same letter as a file has the same bytes. */
    private static byte[] bytes(String pasted) {
        return pasted.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }
}
