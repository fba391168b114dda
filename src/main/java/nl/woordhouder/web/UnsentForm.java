// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form of ours that was sent when the session was over. It travels in the browser, from the sign-in page to the page
 * that sends it after all: nothing of somebody who is not signed in is stored here. Files that were chosen are not in it.
 *
 * @param path where it goes
 * @param multipart whether it goes as the kind of form that may hold files
 * @param fields what was typed, encoded as an address encodes it
 * @param from the page on which it was typed
 */
public record UnsentForm(String path, boolean multipart, String fields, String from) {
    /** A page full of text; a request that is larger holds files. */
    private static final int LARGEST = 1024 * 1024;

    /** Fields that hold a password: a form with one of them is typed anew, for a page would show it. */
    private static final Set<String> PASSWORDS = Set.of("huidig", "nieuw", "wachtwoord");

    /** No form at all. */
    public static final UnsentForm NONE = new UnsentForm("", false, "", "");

    /** A field and what was typed in it. */
    public record Field(String name, String value) {
        /** The name as a reader recognises it; empty for a field that nobody types in. */
        public String label() {
            return name.startsWith("versie") || name.equals("nummer") ? "" : name.replace('-', ' ');
        }
    }

    public boolean isEmpty() {
        return path.isEmpty();
    }

    /** What was typed, field by field. */
    public List<Field> all() {
        return Stream.of(fields.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> new Field(decoded(pair.split("=", 2)[0]), decoded(pair.split("=", 2)[1])))
                .toList();
    }

    /** The form in a request; empty when nothing was typed in one, it holds a password, or no page of ours sent it. */
    public static Uni<Optional<UnsentForm>> in(RoutingContext context) {
        HttpServerRequest request = context.request();
        String type =
                Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE)).orElse("");
        boolean multipart = type.startsWith("multipart/form-data");
        if (!request.method().name().equals("POST")
                || !multipart && !type.startsWith("application/x-www-form-urlencoded")
                || !isSmall(request)
                || request.isEnded()) {
            return Uni.createFrom().item(Optional.empty());
        }
        request.setExpectMultipart(true);
        request.uploadHandler(HttpServerFileUpload::resume);
        return Uni.createFrom().emitter(read -> {
            request.exceptionHandler(broken -> read.complete(Optional.empty()));
            request.endHandler(end -> read.complete(form(context, multipart)));
            request.resume();
        });
    }

    private static boolean isSmall(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,9}") && Integer.parseInt(length) <= LARGEST;
    }

    private static Optional<UnsentForm> form(RoutingContext context, boolean multipart) {
        MultiMap typed = context.request().formAttributes();
        if (!isOurs(context, typed.get(CsrfToken.FIELD))
                || typed.names().stream().anyMatch(PASSWORDS::contains)) {
            return Optional.empty();
        }
        String fields = typed.entries().stream()
                .filter(field -> !field.getKey().equals(CsrfToken.FIELD))
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnsentForm(context.request().uri(), multipart, fields, pageOf(context)));
    }

    private static boolean isOurs(RoutingContext context, @Nullable String token) {
        String known = DeskCookie.of(context, CsrfToken.COOKIE).value();
        return token != null
                && known != null
                && !known.isEmpty()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
    }

    /** The page of ours that a request came from; the first page when it does not tell. */
    public static String pageOf(RoutingContext context) {
        String from = context.request().getHeader(HttpHeaders.REFERER);
        if (from == null || !from.matches("https?://[\\x21-\\x7e]{1,2000}")) {
            return "/";
        }
        URI page = URI.create(from.replaceAll("[^\\w:/.?=&%#,;@!$'()*+~-]", ""));
        return page.getRawPath() == null || page.getRawPath().isEmpty()
                ? "/"
                : page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
