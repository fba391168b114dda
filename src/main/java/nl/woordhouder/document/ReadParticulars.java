// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import java.util.EnumMap;
import java.util.Map;
import nl.woordhouder.document.format.ReadDocument;
import nl.woordhouder.document.format.StatedFacts;
import nl.woordhouder.extraction.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * What a document turns out to be when it is read. What its bytes state outranks what its text tells: the publisher filled
 * that in on purpose.
 */
record ReadParticulars(Particulars particulars, Map<Fact, Provenance> provenance) {

    static ReadParticulars of(ReadDocument read, Extraction extraction, String fileName) {
        StatedFacts stated = read.stated();
        DocumentHead head = DocumentHead.of(extraction.text().text());
        Picked picked = new Picked();
        String title = picked.first(Fact.TITLE, statedTitle(read), extraction.title());
        Particulars particulars = new Particulars(
                DocumentTitle.of(title == null ? "" : title, fileName),
                picked.first(Fact.KIND, stated.kind(), head.kind()),
                picked.first(Fact.OFFICE, null, extraction.sender().office()),
                picked.first(Fact.PERSON, null, extraction.sender().person()),
                picked.first(
                        Fact.ON_BEHALF_OF,
                        null,
                        String.join("; ", extraction.sender().onBehalfOf())),
                picked.first(Fact.ADDRESSEE, null, head.addressee()),
                picked.first(Fact.DOSSIERS, String.join(", ", stated.dossiers()), head.dossiers()),
                picked.first(Fact.NUMBER, stated.number(), head.number()));
        return new ReadParticulars(particulars, picked.provenance);
    }

    /** A web page states the name of its site and section too; its text has the better title. */
    private static @Nullable String statedTitle(ReadDocument read) {
        return switch (read.format()) {
            case DEBATE_XML, OFFICIAL_XML -> read.stated().title();
            default -> null;
        };
    }

    /** Picks values and notes where they came from. */
    private static final class Picked {
        private final Map<Fact, Provenance> provenance = new EnumMap<>(Fact.class);

        @Nullable
        String first(Fact fact, @Nullable String stated, @Nullable String found) {
            if (stated != null && !stated.isBlank()) {
                provenance.put(fact, Provenance.of(FactOrigin.STATED));
                return fitting(fact, stated);
            }
            if (found != null && !found.isBlank()) {
                provenance.put(fact, Provenance.of(FactOrigin.FOUND));
                return fitting(fact, found);
            }
            return null;
        }

        private static String fitting(Fact fact, String words) {
            String line = words.strip().replaceAll("\\s+", " ");
            int max = Particulars.maxLength(fact);
            return line.length() <= max ? line : line.substring(0, max - 1) + "…";
        }
    }
}
