// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.List;

/**
 * What a reader made of a document's bytes. The same bytes always give the same text.
 *
 * @param text what the engine reads: a line for each paragraph, footnotes as {@code [3: words]} behind the paragraph that
 *     refers to them
 * @param places in the order of the text; empty when the format knows none
 */
public record ReadDocument(DocumentFormat format, String text, List<PlaceMark> places, StatedFacts stated) {

    public ReadDocument {
        places = List.copyOf(places);
    }
}
