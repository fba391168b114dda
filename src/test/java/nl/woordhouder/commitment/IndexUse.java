// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.SQLException;
import java.util.List;
import nl.woordhouder.database.OnPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is asked of the register, a page of it is found by an index: PostgreSQL itself counts how often it read the
 * table from end to end, and how many rows it fetched.
 */
@QuarkusTest
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexUse {
    private static final int REGISTER = 40_000;

    @Inject
    ManyCommitments many;

    @Inject
    RowsTouched touched;

    @Inject
    CommitmentQuery queries;

    @Inject
    CommitmentRepository commitments;

    @BeforeAll
    void fill() throws SQLException {
        many.add(REGISTER);
    }

    @AfterAll
    void empty() throws SQLException {
        many.remove();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ministerie=BZ",
                "ministerie=BZ&ministerie=EZK",
                "bewindspersoon=Bewindspersoon33",
                "bewindspersoon=financi",
                "commissie=DEF",
                "kamer=eerste",
                "kamer=tweede",
                "lid=Spreker42",
                "fractie=Partij 3",
                "dossier=30123",
                "status=openstaand",
                "status=niet nagekomen",
                "teLaat=true",
                "teLaat=false",
                "zonderDatum=true",
                "zonderDatum=false",
                "vervaltVoor=2010-03-01",
                "vervaltNa=2027-06-01",
                "soort=handelen",
                "document=1000123",
                "gewijzigdSinds=2010-08-01T00:00:00Z",
                "sorteer=nieuwste",
                "ministerie=BZ&sorteer=nieuwste",
                "ministerie=BZ&status=openstaand",
                "ministerie=BZ&teLaat=true",
                "ministerie=BZ&vervaltNa=2026-02-11&vervaltVoor=2026-04-01",
                "ministerie=BZ&zonderDatum=true",
                "commissie=DEF&status=openstaand",
                "commissie=DEF&teLaat=true",
                "fractie=Partij 3&status=openstaand",
                "dossier=30123&status=openstaand&soort=informeren",
                "kamer=eerste&teLaat=true",
                "bewindspersoon=Bewindspersoon33&teLaat=true&soort=informeren"
            })
    void aPageReadsASmallPartOfTheRegister(String query) {
        CommitmentFilter filter = queries.read(parsed(query)).filter();

        RowsTouched.Count before = touched.now();
        List<Commitment> page = touched.counted(() -> commitments.page(filter));
        RowsTouched.Count reading = touched.now().since(before);

        assertThat(page).as(query).isNotEmpty();
        assertThat(reading.wholeTable()).as("read from end to end for " + query).isZero();
        assertThat(reading.rows()).as("rows fetched for " + query).isLessThan(REGISTER / 5);
    }

    private static MultivaluedMap<String, String> parsed(String query) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                parameters.add(pair.split("=", 2)[0], pair.split("=", 2)[1]);
            }
        }
        return parameters;
    }
}
