// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A key of the query whose values can be counted, so that a client can offer them to choose from. */
enum Facet {
    MINISTRY("ministerie"),
    COMMITTEE("commissie"),
    STATUS("status"),
    TYPE("soort");

    private final String key;

    Facet(String key) {
        this.key = key;
    }

    /** The key of the query, in Dutch. */
    String key() {
        return key;
    }

    /** Empty when no facet has this key. */
    static Optional<Facet> ofKey(String key) {
        return Stream.of(values()).filter(facet -> facet.key.equals(key)).findFirst();
    }

    static List<String> keys() {
        return Stream.of(values()).map(Facet::key).toList();
    }
}
