// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.Fact;
import nl.woordhouder.document.Particulars;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** What was typed about a document, field by field. */
record ParticularsForm(int version, Map<Fact, String> typed) {
    private static final Map<Fact, String> NAMES = names();

    /** What is known now. */
    static ParticularsForm of(Document document) {
        Map<Fact, String> known = new EnumMap<>(document.particulars().known());
        LocalDate date = document.datedOn();
        known.put(Fact.DATE, date == null ? "" : date.toString());
        return new ParticularsForm(document.version(), known);
    }

    static ParticularsForm sent(MultivaluedMap<String, String> fields) {
        Map<Fact, String> typed = new EnumMap<>(Fact.class);
        NAMES.forEach((fact, name) -> {
            String value = fields.getFirst(name);
            typed.put(fact, value == null ? "" : value.strip());
        });
        String version = fields.getFirst("versie");
        boolean number = version != null && version.matches("\\d{1,9}");
        return new ParticularsForm(number ? Integer.parseInt(version) : -1, typed);
    }

    /** The same words, to be sent once more against what is known now. */
    ParticularsForm over(int newer) {
        return new ParticularsForm(newer, typed);
    }

    /** Notes at each field what is wrong with it. Returns the date, or null when the field is empty or wrong. */
    @Nullable
    LocalDate check(BusinessTime time, @Nullable LocalDate known, FormErrors errors) {
        typed.forEach((fact, value) -> {
            int max = Particulars.maxLength(fact);
            if (fact != Fact.DATE && value.length() > max) {
                errors.add(NAMES.get(fact), "Dit is te lang: hier passen " + max + " tekens.");
            }
        });
        if (value(Fact.TITLE).isEmpty()) {
            errors.add("titel", "Vul een titel in.");
        }
        String field = NAMES.get(Fact.DATE);
        LocalDate date = DateField.read(field, value(Fact.DATE), errors);
        if (date == null && known != null && value(Fact.DATE).isEmpty()) {
            errors.add(field, "Vul de datum van het document in.");
        } else if (date != null && date.isAfter(time.today())) {
            errors.add(field, "Deze datum ligt in de toekomst. Vul de datum van het document in.");
        }
        return date;
    }

    Particulars particulars() {
        return new Particulars(
                value(Fact.TITLE),
                orNull(Fact.KIND),
                orNull(Fact.OFFICE),
                orNull(Fact.PERSON),
                orNull(Fact.ON_BEHALF_OF),
                orNull(Fact.ADDRESSEE),
                orNull(Fact.DOSSIERS),
                orNull(Fact.NUMBER));
    }

    /** The fields in the order of the form. */
    List<Field> fields(Document document, FormErrors errors) {
        return NAMES.entrySet().stream()
                .map(entry -> new Field(
                        entry.getValue(),
                        ParticularsLine.label(entry.getKey()),
                        value(entry.getKey()),
                        entry.getKey() == Fact.DATE ? "date" : "text",
                        ParticularsLine.origin(document, entry.getKey()),
                        Particulars.maxLength(entry.getKey()),
                        errors.of(entry.getValue())))
                .toList();
    }

    private String value(Fact fact) {
        return typed.getOrDefault(fact, "");
    }

    private @Nullable String orNull(Fact fact) {
        return value(fact).isEmpty() ? null : value(fact);
    }

    private static Map<Fact, String> names() {
        Map<Fact, String> names = new EnumMap<>(Fact.class);
        names.put(Fact.DATE, "documentdatum");
        names.put(Fact.TITLE, "titel");
        names.put(Fact.KIND, "soort");
        names.put(Fact.OFFICE, "ambt");
        names.put(Fact.PERSON, "ondertekenaar");
        names.put(Fact.ON_BEHALF_OF, "medenamens");
        names.put(Fact.ADDRESSEE, "geadresseerde");
        names.put(Fact.DOSSIERS, "dossiers");
        names.put(Fact.NUMBER, "nummer");
        return names;
    }

    /** One field of the form; {@code origin} tells where the value came from and is empty when nobody knows. */
    record Field(
            String name,
            String label,
            String value,
            String type,
            String origin,
            int max,
            @Nullable String error) {

        /** Help under the field; null for none. */
        public @Nullable String help() {
            return origin.isEmpty() ? null : "Nu: " + origin + ".";
        }

        /** The most characters that fit; null where the browser has a field of its own. */
        public @Nullable Integer limit() {
            return "date".equals(type) ? null : max;
        }
    }
}
