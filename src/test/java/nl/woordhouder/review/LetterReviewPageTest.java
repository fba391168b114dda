// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LetterReviewPageTest {
    @Inject
    Judging judging;

    @Inject
    Staff staff;

    private long letter;

    @BeforeEach
    void aLetterWithThreePromises() {
        judging.letter("Een brief die hier niets mee te maken heeft en die ook wacht.");
        letter = judging.letter("Ik stuur de eerste.", "Ik stuur de tweede.", "Ik stuur de derde.");
    }

    @Test
    void thePageListsAllOfTheLetterAndLeadsToTheFirst() {
        read("/beoordelen/brief/" + letter)
                .statusCode(200)
                .body(containsString("3 zinnen wachten"))
                .body(containsString("Begin bij de eerste"))
                .body(containsString("href=\"/beoordelen/" + id(0) + "?brief=ja#"));
        read("/documenten/" + letter).body(containsString("Beoordeel deze brief (3)"));
    }

    @Test
    void afterEachDecisionComesTheNextOfTheSameLetterAndAtTheEndTheWhole() {
        reject(0).header("Location", containsString("/beoordelen/" + id(1) + "?vorige=" + id(0) + "&brief=ja#"));
        reject(1).header("Location", containsString("/beoordelen/" + id(2) + "?vorige=" + id(1) + "&brief=ja#"));
        reject(2).header("Location", endsWith("/beoordelen/brief/" + letter + "?vorige=" + id(2)));

        read("/beoordelen/brief/" + letter + "?vorige=" + id(2))
                .body(containsString("Deze brief is beoordeeld."))
                .body(containsString("Afgewezen door test-griffie"))
                .body(containsString("/beoordelen/" + id(2) + "/ongedaan?brief=ja"));
    }

    @Test
    void whatWasSkippedComesBackBeforeTheLetterIsDone() {
        reject(2).header("Location", containsString("/beoordelen/" + id(1) + "?"));
        read("/beoordelen/" + id(1) + "?brief=ja").body(containsString("2 van 3"));
    }

    @Test
    void undoingStaysInTheLetter() {
        reject(0);
        judging.sending(Map.of())
                .post("/beoordelen/" + id(0) + "/ongedaan?brief=ja")
                .then()
                .header("Location", endsWith("/beoordelen/" + id(0) + "?brief=ja"));
    }

    @Test
    void withoutTheTrailTheWholeQueueComesNext() {
        read("/beoordelen/" + id(0)).body(containsString("Alleen deze brief"));
        read("/beoordelen/" + id(0) + "?brief=ja").body(not(containsString("Alleen deze brief")));
    }

    @Test
    void aLetterThatIsNotThereIsNotFound() {
        read("/beoordelen/brief/999999999").statusCode(404);
    }

    private ValidatableResponse reject(int index) {
        return judging.sending(Map.of("reden", "Geen toezegging"))
                .post("/beoordelen/" + id(index) + "/afwijzen?brief=ja")
                .then()
                .statusCode(303);
    }

    private ValidatableResponse read(String path) {
        return staff.reading(Role.GRIFFIE).get(path).then();
    }

    private long id(int index) {
        return judging.candidate(letter, index);
    }
}
