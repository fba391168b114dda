// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.woordhouder.access.Programs;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.format.HostileFiles;
import nl.woordhouder.document.format.HostileFiles.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad files at the page and at the API: refused in words of Dutch, and nothing of them stored. */
@QuarkusTest
class HostileUploadsTest {
    @Inject
    Staff staff;

    @Inject
    Programs programs;

    @Inject
    DocumentRepository documents;

    static List<Hostile> refused() {
        return HostileFiles.refused();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void thePageRefusesItWithItsReasonAndKeepsNothing(Hostile file) {
        long before = count();

        onThePage(file.bytes(), file.fileName())
                .statusCode(400)
                .body(containsString(file.reason().replace("'", "&#39;")))
                .body(containsString("afgewezen"))
                .body(not(containsString("Exception")));

        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void theApiRefusesItWithItsReasonAndKeepsNothing(Hostile file) {
        long before = count();

        overTheApi(file.bytes(), file.fileName())
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString(file.reason()));

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aLetterUnderAWrongNameIsReadByItsContent() {
        overTheApi(letter(), "brief.docx").statusCode(201);
        onThePage(letter(), "brief.pdf").statusCode(200).body(containsString("ingelezen"));
    }

    @Test
    void hundredThousandCellsAreRead() {
        overTheApi(HostileFiles.hundredThousandCells(), "tabel.docx").statusCode(201);
    }

    @Test
    void moreThanTheLimitIsRefusedByWhatTheRequestDeclares() {
        overTheApi(new byte[50 * 1024 * 1024 + 1], "groot.txt")
                .statusCode(413)
                .body("detail", containsString("er past 50 MB"));
    }

    private ValidatableResponse onThePage(byte[] bytes, String name) {
        return staff.sending(Role.GRIFFIE)
                .multiPart("bestanden", name, bytes, "application/octet-stream")
                .post("/documenten")
                .then();
    }

    private ValidatableResponse overTheApi(byte[] bytes, String name) {
        return programs.as(Role.GRIFFIE)
                .queryParam("naam", name)
                .contentType("application/octet-stream")
                .body(bytes)
                .post("/v1/documenten")
                .then();
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(documents::count);
    }

    private static byte[] letter() {
        return ("Geachte voorzitter,\n\nDit is brief " + UUID.randomUUID() + ".\n").getBytes(StandardCharsets.UTF_8);
    }
}
