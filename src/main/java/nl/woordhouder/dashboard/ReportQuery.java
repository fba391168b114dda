// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.QueryText;

/** What a report is asked for, as it stands in its address. */
record ReportQuery(MultivaluedMap<String, String> values) {

    /** Empty when it is absent. */
    String one(String key) {
        return Optional.ofNullable(values.getFirst(key)).map(String::strip).orElse("");
    }

    /** The day of a field; the given one when it is absent or cannot be read, which is noted. */
    LocalDate day(String key, LocalDate otherwise, FormErrors errors) {
        return Optional.ofNullable(DateField.read(key, one(key), errors)).orElse(otherwise);
    }

    /** Ministry and committee, which a report shares with the register. */
    RegisterQuery selection() {
        return RegisterQuery.of(Map.of(
                RegisterQuery.MINISTRY, values.getOrDefault(RegisterQuery.MINISTRY, List.of()),
                RegisterQuery.COMMITTEE, values.getOrDefault(RegisterQuery.COMMITTEE, List.of())));
    }

    /** The query part of an address. */
    String text() {
        return new QueryText(values).toString();
    }
}
