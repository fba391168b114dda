// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The OpenAPI document that the running service publishes. */
public final class OpenApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROOT = "/v1";

    private final JsonNode document;
    private final Map<JsonNode, Schema> compiled = new HashMap<>();

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    public static OpenApi published() {
        return new OpenApi(read(RestAssured.get("/v1/openapi.json").asString()));
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + json, notJson);
        }
    }

    public JsonNode document() {
        return document;
    }

    /** The path of the document, with its braces, that a request path falls under. */
    Optional<String> template(String requestPath) {
        return document.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(path -> requestPath.matches(ROOT + path.replaceAll("\\{[^}]+}", "[^/]+")))
                .findFirst();
    }

    /** What the document says of an answer; missing when it says nothing. */
    JsonNode response(String template, String method, int status) {
        return resolved(document.path("paths")
                .path(template)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses")
                .path(Integer.toString(status)));
    }

    /** Follows a reference, if it is one. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** All that is wrong with a value according to a schema of the document. */
    List<Error> violations(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private Schema compile(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        root.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }
}
