// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Which methods an address of the API takes, by the published document: the routing itself does not tell. Known once the
 * document has been read at start.
 */
final class ApiMethods {
    private static volatile List<Entry> entries = List.of();

    private ApiMethods() {}

    private record Entry(Pattern path, String methods) {}

    static void learn(OpenAPI document) {
        entries = document.getPaths().getPathItems().entrySet().stream()
                .map(entry -> new Entry(
                        Pattern.compile("/v1" + entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                        methods(entry.getValue())))
                .toList();
    }

    /** For an Allow header; what an address takes that is not in the document is what reading takes. */
    static String of(String path) {
        return entries.stream()
                .filter(entry -> entry.path().matcher(path).matches())
                .map(Entry::methods)
                .findFirst()
                .orElse(Api.READING);
    }

    private static String methods(PathItem item) {
        Map<PathItem.HttpMethod, ?> operations = item.getOperations();
        TreeSet<String> methods = new TreeSet<>();
        operations.keySet().forEach(method -> methods.add(method.name()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }
}
