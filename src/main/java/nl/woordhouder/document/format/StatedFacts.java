// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a document state about it outside its text: elements of an XML publication or the head of a web page.
 * What nothing was stated about is null or empty; nothing here is guessed.
 *
 * @param kind the kind of document in the publisher's own words ("Commissiedebat", "Brief regering")
 * @param number the number of the document itself ("ah-tk-20312032-12", "2032D01234")
 * @param dossiers the dossiers it belongs to, as written ("29924", "36600-X")
 */
public record StatedFacts(
        @Nullable LocalDate date,
        @Nullable String title,
        @Nullable String kind,
        @Nullable String number,
        List<String> dossiers) {

    /** For formats that state nothing. */
    public static final StatedFacts NONE = new StatedFacts(null, null, null, null, List.of());

    public StatedFacts {
        dossiers = List.copyOf(dossiers);
    }
}
