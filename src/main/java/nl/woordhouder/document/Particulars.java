// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document beside its date. What is not known is null; only the title always is there.
 *
 * @param kind what it is, in Dutch ("brief", "antwoord op Kamervragen", or the publisher's own word)
 * @param office who signs, as an office
 * @param person the family name of who signs
 * @param onBehalfOf the other offices on whose behalf it is signed, joined by "; "
 * @param addressee to whom it is sent
 * @param dossiers the dossiers it belongs to, joined by ", "
 * @param number its own number or reference
 */
@Embeddable
public record Particulars(
        String title,
        @Nullable String kind,
        @Nullable String office,
        @Nullable String person,
        @Nullable String onBehalfOf,
        @Nullable String addressee,
        @Nullable String dossiers,
        @Column(name = "document_number") @Nullable String number) {

    /** Each fact that is known, by what it is. */
    public Map<Fact, String> known() {
        Map<Fact, String> known = new EnumMap<>(Fact.class);
        put(known, Fact.TITLE, title);
        put(known, Fact.KIND, kind);
        put(known, Fact.OFFICE, office);
        put(known, Fact.PERSON, person);
        put(known, Fact.ON_BEHALF_OF, onBehalfOf);
        put(known, Fact.ADDRESSEE, addressee);
        put(known, Fact.DOSSIERS, dossiers);
        put(known, Fact.NUMBER, number);
        return known;
    }

    /** Whether the same person signs it in the same office. */
    boolean isSignedAs(Particulars other) {
        return Objects.equals(office, other.office) && Objects.equals(person, other.person);
    }

    /** The longest value of a fact that is kept, in characters. */
    public static int maxLength(Fact fact) {
        return switch (fact) {
            case TITLE, DOSSIERS -> 300;
            case OFFICE, ADDRESSEE -> 200;
            case ON_BEHALF_OF -> 500;
            case KIND, PERSON, NUMBER -> 120;
            case DATE -> 10;
        };
    }

    private static void put(Map<Fact, String> known, Fact fact, @Nullable String value) {
        if (value != null) {
            known.put(fact, value);
        }
    }
}
