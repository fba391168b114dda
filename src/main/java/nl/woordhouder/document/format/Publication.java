// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a publication states about itself; the first statement of a fact counts. */
final class Publication {
    private static final int ISO_LENGTH = "2031-05-17".length();

    private final Set<String> dossiers = new LinkedHashSet<>();
    private @Nullable LocalDate date;
    private @Nullable String title;
    private @Nullable String kind;
    private @Nullable String number;

    /** A record of the metadata in the head of an XML publication or a web page; unknown names are left alone. */
    void meta(String name, String content) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "dcterms.issued", "dcterms.date", "overheidop.datumbrief" -> date(content);
            case "dcterms.title", "overheidop.documenttitel" -> title(content);
            case "dcterms.type", "overheidop.publicationname" -> kind = kind == null ? nonBlank(content) : kind;
            case "dcterms.identifier" -> number(content);
            case "overheidop.externmetadatarecord" -> number(folder(content));
            case "overheidop.dossiernummer" -> dossier(content);
            default -> {
                // says nothing about what is asked here
            }
        }
    }

    void date(@Nullable String iso) {
        if (date == null && iso != null && iso.length() >= ISO_LENGTH) {
            try {
                date = LocalDate.parse(iso.substring(0, ISO_LENGTH));
            } catch (DateTimeParseException noDate) {
                date = null;
            }
        }
    }

    void title(String words) {
        title = title == null ? nonBlank(words) : title;
    }

    void number(String words) {
        number = number == null ? nonBlank(words) : number;
    }

    void dossier(String words) {
        if (!words.isBlank() && words.length() < 40) {
            dossiers.add(words.strip());
        }
    }

    StatedFacts facts() {
        return new StatedFacts(date, title, kind, number, List.copyOf(dossiers));
    }

    /** The last folder of an address: ".../h-tk-20312032-12-3/metadata.xml". */
    private static String folder(String address) {
        String[] parts = address.split("/", -1);
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }

    private static @Nullable String nonBlank(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
