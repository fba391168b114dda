// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.woordhouder.calendar.Recess;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * A recess as somebody typed it.
 *
 * @param id of the recess that is changed; null for a new one
 */
record RecessForm(@Nullable Long id, String name, String first, String last, boolean confirmed, String source) {
    static final RecessForm EMPTY = new RecessForm(null, "", "", "", false, "");

    /** The names by which letters call a recess. */
    static final Set<String> NAMES =
            Set.of("voorjaarsreces", "meireces", "zomerreces", "herfstreces", "kerstreces", "verkiezingsreces");

    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_DAYS = 100;

    static RecessForm sent(@Nullable Long id, MultivaluedMap<String, String> fields) {
        return new RecessForm(
                id,
                one(fields, "naam"),
                one(fields, "eerste-dag"),
                one(fields, "laatste-dag"),
                fields.containsKey("officieel"),
                one(fields, "bron"));
    }

    static RecessForm of(long id, Recess recess) {
        return new RecessForm(
                id,
                recess.name(),
                recess.first().toString(),
                recess.last().toString(),
                recess.confirmed(),
                recess.source());
    }

    /** The id of a field, which differs for each recess on the page. */
    public String field(String name) {
        return id == null ? name : name + "-" + id;
    }

    /** The recess; empty when something is wrong, which is noted. */
    Optional<Recess> read(FormErrors errors) {
        if (!NAMES.contains(name)) {
            errors.add(field("naam"), "Kies welk reces het is.");
        }
        LocalDate from = day("eerste-dag", first, errors);
        LocalDate until = day("laatste-dag", last, errors);
        if (from != null && until != null && until.isBefore(from)) {
            errors.add(field("laatste-dag"), "Deze dag ligt voor de eerste. Kies een latere dag.");
        } else if (from != null && until != null && from.plusDays(LONGEST_DAYS).isBefore(until)) {
            errors.add(field("laatste-dag"), "Zo lang duurt geen reces. Kijk de jaren na.");
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            errors.add(field("bron"), "Noem in ten hoogste " + LONGEST_SOURCE + " tekens waar deze dagen staan.");
        }
        return errors.isEmpty() ? Optional.of(new Recess(name, from, until, confirmed, source)) : Optional.empty();
    }

    private @Nullable LocalDate day(String name, String written, FormErrors errors) {
        if (written.isEmpty()) {
            errors.add(field(name), "Vul de " + name.replace('-', ' ') + " in.");
        }
        return DateField.read(field(name), written, errors);
    }

    private static String one(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).map(String::strip).orElse("");
    }
}
