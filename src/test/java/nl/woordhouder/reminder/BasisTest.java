// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BasisTest {
    private static final String ADDRESS = "anna@bz.example";
    private static final String BASE_URL = "https://woordhouder.example";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 11);
    private static final Readers.Names NAMES = new Readers.Names("BZ", "het ministerie van Buitenlandse Zaken", "/bz");

    private final Contact reader = new Contact(
            MailAddress.read(ADDRESS).orElseThrow(), "Anna de Wit", new Readership.OfMinistry("mnre1013"), false);

    @Test
    void fromTheSameTheSameIsWritten() {
        assertThat(basis(ADDRESS, DAY, NAMES, BASE_URL)).isEqualTo(basis(ADDRESS, DAY, NAMES, BASE_URL));
    }

    @Test
    void whateverTheWordsTellMakesAnotherMail() {
        Readers.Names renamed = new Readers.Names("BZ", "het ministerie van Buitenlandse Handel", "/bz");

        assertThat(Stream.of(
                        basis(ADDRESS, DAY, NAMES, BASE_URL),
                        basis("piet@bz.example", DAY, NAMES, BASE_URL),
                        basis(ADDRESS, DAY.plusDays(1), NAMES, BASE_URL),
                        basis(ADDRESS, DAY, renamed, BASE_URL),
                        basis(ADDRESS, DAY, NAMES, "https://register.example")))
                .doesNotHaveDuplicates();
    }

    private String basis(String recipient, LocalDate day, Readers.Names names, String baseUrl) {
        return Basis.of(reader, recipient, Digest.of(1, day, Ladder.FULL, Stream.empty()), names, baseUrl);
    }
}
