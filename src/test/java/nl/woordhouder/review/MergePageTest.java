// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static nl.woordhouder.commitment.CommitmentEvent.Kind.DUE_CHANGED;
import static nl.woordhouder.commitment.CommitmentEvent.Kind.REGISTERED;
import static nl.woordhouder.commitment.CommitmentEvent.Kind.SOURCE_ADDED;
import static nl.woordhouder.commitment.CommitmentEvent.Kind.SOURCE_WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.commitment.Relation;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@OnBothDatabases
class MergePageTest {
    private static final LocalDate FIRST_TERM = LocalDate.of(2025, 12, 31);
    private static final LocalDate NEXT_TERM = LocalDate.of(2026, 3, 31);

    @Inject
    Judging judging;

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    ReviewDesk desk;

    private String number;
    private long letter;
    private long id;

    @BeforeEach
    void aPromiseIsMadeAgain() {
        number = register.promise("mnre1013", "Baggerwerk in de Zuidersluis", FIRST_TERM);
        letter = judging.letter("Zoals toegezegd informeer ik u over het baggerwerk in de Zuidersluis.");
        id = judging.candidate(letter, 0);
    }

    @Test
    void thePageSuggestsTheCommitmentThatIsMeant() {
        staff.reading(Role.GRIFFIE)
                .get("/beoordelen/" + id + "/samenvoegen?zoek=Zuidersluis")
                .then()
                .statusCode(200)
                .body(containsString("Baggerwerk in de Zuidersluis"))
                .body(containsString("value=\"" + number + "/0\""))
                .body(containsString("data-key=\"h\""));
    }

    @Test
    void theLetterIsAddedToTheCommitmentAndItsTermStays() {
        merge(Map.of()).statusCode(303);

        assertThat(judging.verdict(id).commitment()).isEqualTo(number);
        assertThat(judging.verdict(id).mergedAs()).isEqualTo(Relation.REPETITION);
        assertThat(judging.commitment(number).due().until()).isEqualTo(FIRST_TERM);
        assertThat(judging.happened(number)).containsExactly(REGISTERED, SOURCE_ADDED);
        assertThat(judging.sealed(number)).isTrue();
        staff.reading(Role.GRIFFIE).get("/documenten/" + letter).then().body(containsString("/register/" + number));
    }

    @Test
    void theNewTermIsTakenOverWhenAsked() {
        merge(Map.of("verband", "wijziging", "termijn", "ja")).statusCode(303);

        assertThat(judging.commitment(number).due().until()).isEqualTo(NEXT_TERM);
        assertThat(judging.happened(number)).containsExactly(REGISTERED, SOURCE_ADDED, DUE_CHANGED);
        assertThat(judging.sealed(number)).isTrue();
    }

    @Test
    void aMergeIsUndoneWithTheTermThatCameWithIt() {
        merge(Map.of("termijn", "ja")).statusCode(303);

        undo().statusCode(303);

        assertThat(judging.verdict(id).pending()).isTrue();
        assertThat(judging.commitment(number).due().until()).isEqualTo(FIRST_TERM);
        assertThat(judging.commitment(number).due().from()).isEqualTo(FIRST_TERM.minusDays(30));
        assertThat(judging.happened(number))
                .containsExactly(REGISTERED, SOURCE_ADDED, DUE_CHANGED, SOURCE_WITHDRAWN, DUE_CHANGED);
        assertThat(judging.sealed(number)).isTrue();
    }

    @Test
    void onceTheTermMovedOnAMergeIsNotUndone() {
        merge(Map.of("termijn", "ja")).statusCode(303);
        register.postpone(number, LocalDate.of(2026, 9, 1), "op verzoek van de commissie");

        undo().statusCode(409).body(containsString("is sindsdien gewijzigd"));

        assertThat(judging.verdict(id).pending()).isFalse();
        assertThat(judging.commitment(number).due().until()).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void theSameSentenceCanBeMergedAgainAfterItWasUndone() {
        merge(Map.of()).statusCode(303);
        undo().statusCode(303);
        int version = judging.commitment(number).version();

        merge(Map.of("toezegging", number + "/" + version)).statusCode(303);

        assertThat(judging.happened(number)).containsExactly(REGISTERED, SOURCE_ADDED, SOURCE_WITHDRAWN, SOURCE_ADDED);
    }

    @Test
    void whoComesSecondSeesWhatTheFirstDidAndLosesNothing() {
        register.postpone(number, LocalDate.of(2026, 9, 1), "op verzoek van de commissie");

        merge(Map.of("reden", "Volgens mijn brief"))
                .statusCode(409)
                .body(containsString("Een ander heeft toezegging " + number))
                .body(containsString("door anna: termijn gewijzigd, 1 sep. 2026"))
                .body(containsString("value=\"Volgens mijn brief\""));

        assertThat(judging.verdict(id).pending()).isTrue();
    }

    @Test
    void onWhatSomebodyDecidedNobodyDecidesAgain() {
        desk.reject(id, "staat er al in", "bert");

        merge(Map.of("reden", "Volgens mijn brief"))
                .statusCode(409)
                .body(containsString("Intussen afgewezen door bert: staat er al in"))
                .body(containsString("value=\"Volgens mijn brief\""));

        assertThat(judging.happened(number)).isEqualTo(List.of(REGISTERED));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            toezegging, '', 'Kies de toezegging waar deze zin bij hoort'
            toezegging, 'x/y', 'Kies de toezegging waar deze zin bij hoort'
            verband, 'iets', 'Kies herhaling, aanvulling of wijziging.'
            reden, ' ', 'Vul in waarom'
            tot, '', 'Vul de nieuwe termijn in, of haal het vinkje weg.'
            tot, '2025-09-30', 'Deze datum ligt voor de datum van het document.'
            tot, 'morgen', 'Dit is geen datum.'
            van, '2026-04-01', 'De termijn eindigt voor hij begint.'
            """)
    void whatIsWrongIsSaidAndWhatWasTypedStays(String field, String value, String message) {
        merge(Map.of("termijn", "ja", "zoek", "baggerwerk", field, value))
                .statusCode(400)
                .body(containsString(message))
                .body(containsString("value=\"baggerwerk\""))
                .body(containsString("value=\"ja\" data-key=\"t\" aria-keyshortcuts=\"t\" checked"));

        assertThat(judging.verdict(id).pending()).isTrue();
        assertThat(judging.happened(number)).containsExactly(REGISTERED);
    }

    @Test
    void textThatIsTooLongOrHoldsMarkupIsHandled() {
        merge(Map.of("reden", "x".repeat(1001))).statusCode(400).body(containsString("hier passen 1000 tekens"));
        merge(Map.of("reden", "<script>alert(1)</script>")).statusCode(303);

        staff.reading(Role.GRIFFIE)
                .get("/register/" + number)
                .then()
                .body(not(containsString("<script>alert")))
                .body(containsString("&lt;script&gt;alert(1)"));
    }

    private ValidatableResponse merge(Map<String, String> other) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "toezegging", number + "/0",
                "verband", "herhaling",
                "van", "",
                "tot", NEXT_TERM.toString(),
                "reden", "Volgens de brief van oktober"));
        fields.putAll(other);
        return judging.sending(fields)
                .post("/beoordelen/" + id + "/samenvoegen")
                .then();
    }

    private ValidatableResponse undo() {
        return judging.sending(Map.of()).post("/beoordelen/" + id + "/ongedaan").then();
    }
}
