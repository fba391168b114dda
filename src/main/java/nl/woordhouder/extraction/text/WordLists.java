// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A file of the rule book's folder {@code lexicon}: lists of words by name. */
public final class WordLists {
    private final String file;
    private final Map<String, List<String>> lists;

    private WordLists(String file, Map<String, List<String>> lists) {
        this.file = file;
        this.lists = lists;
    }

    /**
     * Reads a file.
     *
     * @param name its name without folder and ending ("afkortingen")
     * @throws IllegalStateException when the product lacks the file
     */
    public static WordLists read(String name) {
        String file = "/rules/lexicon/" + name + ".yaml";
        try (InputStream lexicon = WordLists.class.getResourceAsStream(file)) {
            if (lexicon == null) {
                throw new IllegalStateException("missing lexicon " + file);
            }
            return new WordLists(file, new Yaml(new SafeConstructor(new LoaderOptions())).load(lexicon));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The words of a list in their order.
     *
     * @throws IllegalStateException when the file has no such list
     */
    public List<String> list(String name) {
        List<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalStateException("lexicon " + file + " lacks the list " + name);
        }
        return List.copyOf(words);
    }
}
