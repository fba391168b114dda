// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every role at every endpoint: found by reading the classes, so that a new endpoint cannot be forgotten. */
@QuarkusTest
class AccessRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.woordhouder");

    @Inject
    Staff staff;

    @Test
    void everyEndpointHasARule() {
        assertThat(endpoints()).hasSizeGreaterThan(10);
        assertThat(endpoints())
                .allSatisfy(endpoint -> assertThat(endpoint.rule()).isPresent());
    }

    @Test
    void onlyTheseEndpointsAreOpenToStrangers() {
        assertThat(endpoints().stream()
                        .filter(endpoint -> endpoint.rule().orElseThrow() instanceof PermitAll)
                        .map(Endpoint::path)
                        .filter(path -> !path.startsWith("/v1/"))
                        .distinct())
                // Whoever has a mail of ours has its token, and the token opens his own wishes only.
                .isSubsetOf(
                        "/inloggen",
                        "/.well-known/security.txt",
                        "/afmelden/{token}",
                        "/afmelden/{token}/vervanger",
                        "/voorkeuren/{token}",
                        // A list that somebody chose to share by a secret link; what is confirmed is public.
                        "/volgen/{token}/agenda.ics",
                        "/volgen/{token}/atom.xml");
    }

    @Test
    void strangersAreSentToTheSignInPageAndProgramsAreAskedForAToken() {
        for (Endpoint endpoint : endpoints()) {
            if (!(endpoint.rule().orElseThrow() instanceof PermitAll)) {
                RequestSpecification stranger =
                        RestAssured.given().redirects().follow(false).cookie("woordhouder-csrf", "token");
                Response answer = call(stranger, endpoint);
                if (endpoint.path().startsWith("/v1/")) {
                    assertThat(answer.statusCode()).as(endpoint.toString()).isEqualTo(401);
                    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
                    assertThat(answer.contentType()).startsWith("application/problem+json");
                } else {
                    assertThat(answer.statusCode()).as(endpoint.toString()).isEqualTo(302);
                    assertThat(answer.header("Location")).contains("/inloggen");
                }
            }
        }
    }

    @Test
    void eachRoleReachesWhatItsRuleSaysAndNothingElse() {
        for (Role role : Role.values()) {
            String session = staff.session(role);
            for (Endpoint endpoint : endpoints()) {
                // Signing out would end the session that the rest of the test needs.
                if (!endpoint.path().equals("/uitloggen")) {
                    RequestSpecification request = RestAssured.given()
                            .redirects()
                            .follow(false)
                            .cookie("woordhouder-sessie", session)
                            .cookie("woordhouder-csrf", "token");
                    int status = call(request, endpoint).statusCode();
                    if (endpoint.admits(role)) {
                        assertThat(status).as("%s at %s", role, endpoint).isNotIn(302, 403, 500);
                    } else {
                        assertThat(status).as("%s at %s", role, endpoint).isEqualTo(403);
                    }
                }
            }
        }
    }

    private static Response call(RequestSpecification request, Endpoint endpoint) {
        String path = endpoint.path().replaceAll("\\{[^}]*}", "999999");
        if (endpoint.method().equals("GET")) {
            return request.get(path);
        }
        if (path.startsWith("/v1/")) {
            return request.contentType(endpoint.takes())
                    .body("{}".getBytes(StandardCharsets.UTF_8))
                    .request(endpoint.method(), path);
        }
        RequestSpecification form = endpoint.takes().equals(MediaType.MULTIPART_FORM_DATA)
                ? request.multiPart("csrf", "token")
                : request.formParam("csrf", "token");
        return form.request(endpoint.method(), path);
    }

    private static List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (type.isAnnotatedWith(Path.class)) {
                for (JavaMethod method : type.getMethods()) {
                    verb(method).ifPresent(verb -> endpoints.add(endpoint(type, method, verb)));
                }
            }
        }
        return endpoints;
    }

    private static Endpoint endpoint(JavaClass type, JavaMethod method, String verb) {
        String path = type.getAnnotationOfType(Path.class).value();
        if (method.isAnnotatedWith(Path.class)) {
            path += "/" + method.getAnnotationOfType(Path.class).value();
        }
        Optional<Annotation> rule = rule(method.reflect().getAnnotations())
                .or(() -> rule(type.reflect().getAnnotations()));
        String takes = method.isAnnotatedWith(Consumes.class)
                ? method.getAnnotationOfType(Consumes.class).value()[0]
                : MediaType.APPLICATION_JSON;
        return new Endpoint(verb, ("/" + path).replaceAll("/+", "/"), takes, rule);
    }

    private static Optional<String> verb(JavaMethod method) {
        return Arrays.stream(method.reflect().getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Optional<Annotation> rule(Annotation[] annotations) {
        Set<Class<? extends Annotation>> rules =
                Set.of(PermitAll.class, RolesAllowed.class, Authenticated.class, DenyAll.class);
        return Arrays.stream(annotations)
                .filter(annotation -> rules.contains(annotation.annotationType()))
                .findFirst();
    }

    private record Endpoint(String method, String path, String takes, Optional<Annotation> rule) {
        boolean admits(Role role) {
            Annotation annotation = rule.orElseThrow();
            if (annotation instanceof RolesAllowed allowed) {
                return Arrays.asList(allowed.value()).contains(role.dutch());
            }
            return !(annotation instanceof DenyAll);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
