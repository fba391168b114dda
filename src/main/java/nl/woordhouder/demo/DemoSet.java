// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woordhouder.demo.DemoLetter.Postponement;
import nl.woordhouder.demo.DemoLetter.Ruling;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The letters of the demonstration, as {@code demo/verloop.yaml} lists them. */
final class DemoSet {
    private static final String FOLDER = "/demo/";

    private DemoSet() {}

    static List<DemoLetter> letters() {
        List<?> listed = new Yaml(new SafeConstructor(new LoaderOptions())).load(text("verloop.yaml"));
        return listed.stream().map(item -> letter((Map<?, ?>) item)).toList();
    }

    /** The text of a file of the set, with its places for dates still open. */
    static String text(String file) {
        try (InputStream stream = DemoSet.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the demonstration: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DemoLetter letter(Map<?, ?> item) {
        return new DemoLetter(
                (String) item.get("brief"),
                (Integer) item.get("dagenGeleden"),
                maps(item, "besluiten").map(DemoSet::ruling).toList());
    }

    private static Ruling ruling(Map<?, ?> item) {
        return new Ruling(
                (String) item.get("zin"),
                (String) item.get("commissie"),
                (String) item.get("afwijzen"),
                (String) item.get("voldaan"),
                maps(item, "uitstel")
                        .map(one -> new Postponement((Integer) one.get("totDag"), (String) one.get("reden")))
                        .toList());
    }

    private static Stream<Map<?, ?>> maps(Map<?, ?> item, String key) {
        List<?> list = (List<?>) item.get(key);
        return list == null ? Stream.empty() : list.stream().map(one -> (Map<?, ?>) one);
    }
}
