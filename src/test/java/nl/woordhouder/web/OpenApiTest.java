// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.woordhouder.access.Programs;
import nl.woordhouder.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules for the published document that matter most, so that a build without Node guards them too. */
@QuarkusTest
class OpenApiTest {
    @Inject
    Programs programs;

    private OpenApi api;
    private JsonNode document;

    @BeforeEach
    void readDocument() {
        api = OpenApi.published();
        document = api.document();
    }

    @Test
    void itSaysWhoKeepsItAndWhichVersionItIs() {
        assertThat(document.path("openapi").asText()).matches("3(\\.\\d+){1,2}");
        JsonNode contact = document.at("/info/contact");
        assertThat(List.of(contact.path("name"), contact.path("email"), contact.path("url")))
                .noneMatch(JsonNode::isMissingNode);
        assertThat(document.at("/info/version").asText())
                .matches("\\d+\\.\\d+\\.\\d+")
                .isEqualTo(RestAssured.get("/v1/ministeries").header("API-Version"));
        assertThat(document.path("servers"))
                .isNotEmpty()
                .allSatisfy(server -> assertThat(server.path("url").asText()).matches("https://.+/v1"));
    }

    @Test
    void pathsAndKeysAreSpelledAsTheRulesWantThem() {
        document.path("paths")
                .fieldNames()
                .forEachRemaining(path -> assertThat(path).matches("(/([a-z0-9-]+|\\{[^}]+}))+"));
        for (Operation operation : operations()) {
            for (JsonNode parameter : operation.parameters()) {
                if (parameter.path("in").asText().equals("query")) {
                    assertThat(parameter.path("name").asText()).matches("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*");
                }
                assertThat(parameter.path("description").asText())
                        .as(parameter.toString())
                        .isNotBlank();
            }
        }
    }

    @Test
    void everyOperationIsNamedOnceAndExplained() {
        assertThat(operations())
                .extracting(operation -> operation.node().path("operationId").asText())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(id -> !id.isBlank());
        assertThat(operations()).allMatch(operation -> operation.node().hasNonNull("summary"));
    }

    @Test
    void everyAnswerCarriesTheVersionAndEveryErrorIsAProblem() {
        for (Operation operation : operations()) {
            for (String status : operation.statuses()) {
                JsonNode response =
                        api.resolved(operation.node().path("responses").path(status));
                String what = operation.path() + " " + status;
                assertThat(response.path("headers").has("API-Version")).as(what).isTrue();
                if (status.matches("[45]..")) {
                    JsonNode schema = api.resolved(
                            response.path("content").path(Problem.MEDIA_TYPE).path("schema"));
                    assertThat(schema.path("properties").has("status")).as(what).isTrue();
                    assertThat(schema.path("required"))
                            .as(what)
                            .extracting(JsonNode::asText)
                            .contains("status", "title", "detail");
                }
            }
            assertThat(operation.statuses())
                    .contains("400", "401", "406", "500")
                    .containsAnyOf("200", "201");
        }
    }

    @Test
    void whatIsCalledADateIsOneAndAMomentEndsInOp() {
        List<Map.Entry<String, JsonNode>> properties = new ArrayList<>();
        document.findValues("properties").forEach(node -> properties.addAll(node.properties()));
        assertThat(properties).isNotEmpty().allSatisfy(property -> {
            String format = property.getValue().path("format").asText();
            assertThat(format.equals("date"))
                    .as(property.getKey())
                    .isEqualTo(property.getKey().matches("datum|.*Datum"));
            assertThat(format.equals("date-time"))
                    .as(property.getKey())
                    .isEqualTo(property.getKey().matches(".*Op"));
        });
    }

    @Test
    void everyExampleOfAnAnswerFitsItsSchema() {
        int checked = 0;
        for (Operation operation : operations()) {
            for (String status : operation.statuses()) {
                for (JsonNode media : api.resolved(
                                operation.node().path("responses").path(status))
                        .path("content")) {
                    assertThat(media.has("example"))
                            .as(operation.path() + " " + status)
                            .isTrue();
                    assertThat(api.violations(media.path("schema"), media.path("example")))
                            .isEmpty();
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(15);
    }

    @Test
    void everyExampleOfABodyFitsItsSchema() {
        List<Operation> writing =
                operations().stream().filter(operation -> !operation.reads()).toList();
        assertThat(writing).isNotEmpty().allSatisfy(operation -> {
            JsonNode media = operation.node().at("/requestBody/content").path("application/json");
            if (!media.isMissingNode()) {
                assertThat(api.violations(media.path("schema"), media.path("example")))
                        .isEmpty();
            }
            assertThat(operation.statuses()).contains("403", "415");
            assertThat(operation.node().has("security")).isTrue();
        });
    }

    @Test
    void everyExampleOfAKeyIsAccepted() {
        for (Operation operation : operations()) {
            if (operation.path().contains("{") || !operation.reads()) {
                continue;
            }
            Map<String, Object> query = new LinkedHashMap<>();
            for (JsonNode parameter : operation.parameters()) {
                JsonNode example = parameter.path("example");
                if (!example.isMissingNode()) {
                    query.put(
                            parameter.path("name").asText(),
                            example.isArray() ? example.get(0).asText() : example.asText());
                }
            }
            reading(operation)
                    .queryParams(query)
                    .get("/v1" + operation.path())
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void theKeysThatAreDescribedAreTheKeysThatExist() {
        for (Operation operation : operations()) {
            if (!operation.reads()) {
                continue;
            }
            TreeSet<String> described = new TreeSet<>();
            operation.parameters().forEach(parameter -> {
                if (parameter.path("in").asText().equals("query")) {
                    described.add(parameter.path("name").asText());
                }
            });
            String path = "/v1" + operation.path().replaceAll("\\{.*}", "WH-2026-9999");
            String told =
                    reading(operation).get(path + "?onbekend=1").jsonPath().getString("errors[0].detail");
            String expected =
                    described.isEmpty() ? "kent geen sleutels" : "Kies uit: " + String.join(", ", described) + ".";
            assertThat(told).as(path).contains(expected);
        }
    }

    @Test
    void everyResourceIsDescribedAndNoPageIs() {
        List<String> described = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(path -> described.add("/v1" + path));
        List<String> roots = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.woordhouder")
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("Resource"))
                        .map(OpenApiTest::pathOf)
                        .toList();
        assertThat(roots).isNotEmpty().allMatch(path -> path.startsWith("/v1/"));
        assertThat(described).containsAll(roots);
        assertThat(described).allMatch(path -> roots.stream().anyMatch(path::startsWith));
    }

    /** With a token where the document asks for one. */
    private RequestSpecification reading(Operation operation) {
        return operation.node().has("security") ? programs.as(Role.GRIFFIE) : ApiContract.given();
    }

    private static String pathOf(JavaClass resource) {
        return resource.getAnnotationOfType(Path.class).value();
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                operations.add(new Operation(path.getKey(), method.getKey(), method.getValue(), api))));
        return operations;
    }

    private record Operation(String path, String method, JsonNode node, OpenApi api) {
        boolean reads() {
            return method.equals("get");
        }

        List<JsonNode> parameters() {
            List<JsonNode> parameters = new ArrayList<>();
            node.path("parameters").forEach(parameter -> parameters.add(api.resolved(parameter)));
            return parameters;
        }

        List<String> statuses() {
            List<String> statuses = new ArrayList<>();
            node.path("responses").fieldNames().forEachRemaining(statuses::add);
            return statuses;
        }
    }
}
