// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.util.List;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.Fact;
import nl.woordhouder.document.Provenance;

/** One fact about a document as pages show it: what it is, its value, and where that came from (may be empty). */
record ParticularsLine(String label, String value, String origin) {

    /** All that is known beside the date and the title, in a fixed order. */
    static List<ParticularsLine> of(Document document) {
        return document.particulars().known().entrySet().stream()
                .filter(known -> known.getKey() != Fact.TITLE)
                .map(known ->
                        new ParticularsLine(label(known.getKey()), known.getValue(), origin(document, known.getKey())))
                .toList();
    }

    static String label(Fact fact) {
        return switch (fact) {
            case DATE -> "Datum";
            case TITLE -> "Titel";
            case KIND -> "Soort";
            case OFFICE -> "Ambt";
            case PERSON -> "Getekend door";
            case ON_BEHALF_OF -> "Mede namens";
            case ADDRESSEE -> "Aan";
            case DOSSIERS -> "Dossiers";
            case NUMBER -> "Nummer of kenmerk";
        };
    }

    static String origin(Document document, Fact fact) {
        return document.provenance(fact)
                .map(Provenance::dutch)
                .orElse(fact == Fact.DATE ? document.dateOrigin().dutch() : "");
    }
}
