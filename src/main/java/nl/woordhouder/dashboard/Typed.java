// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/** What somebody typed in a form, so that it stays when something is wrong with it. */
record Typed(MultivaluedMap<String, String> fields) {

    /** Without the spaces around it; empty when the form has no such field. */
    public String of(String field) {
        return Optional.ofNullable(fields.getFirst(field)).map(String::strip).orElse("");
    }
}
