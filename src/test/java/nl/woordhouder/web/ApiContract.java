// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;

/** Holds every answer that passes through it to the OpenAPI document that the running service publishes. */
public final class ApiContract implements Filter {
    private final OpenApi api = OpenApi.published();

    private ApiContract() {}

    /** Read when the first test asks, because only then the service listens; once, because it does not change. */
    private static final class Published {
        private static final ApiContract CONTRACT = new ApiContract();
    }

    /** A request whose answer must keep the contract. */
    public static RequestSpecification given() {
        return RestAssured.given().filter(Published.CONTRACT);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        check(request, response);
        return response;
    }

    private void check(FilterableRequestSpecification request, Response response) {
        String what = request.getMethod() + " " + request.getURI() + " answers " + response.statusCode();
        String template =
                api.template(URI.create(request.getURI()).getRawPath()).orElse("");
        JsonNode promised = api.response(template, request.getMethod(), response.statusCode());
        assertThat(promised.isMissingNode()).as(what + ", undocumented").isFalse();
        promised.path("headers").properties().stream()
                .map(Map.Entry::getKey)
                .forEach(header -> assertThat(response.header(header))
                        .as(what + " without " + header)
                        .isNotNull());
        if (promised.has("content")) {
            checkBody(what, promised.path("content"), response);
        }
    }

    private void checkBody(String what, JsonNode content, Response response) {
        String type = response.contentType().replaceAll(";.*", "");
        assertThat(content.has(type)).as(what + " as " + type).isTrue();
        JsonNode schema = content.path(type).path("schema");
        JsonNode value =
                type.endsWith("json") ? OpenApi.read(response.asString()) : TextNode.valueOf(response.asString());
        assertThat(api.violations(schema, value))
                .as(what + " against the document")
                .isEmpty();
    }
}
