// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The files of the rule book that come with the product. {@code rules/inhoud.yaml} lists them by folder; rules apply in
 * the order of that list and, within a file, from top to bottom.
 */
public final class RuleFiles {
    private static final String CONTENTS = "inhoud.yaml";

    private final String root;
    private final Section contents;

    private RuleFiles(String root) {
        this.root = root;
        this.contents = parse(CONTENTS, bytes(CONTENTS));
    }

    /** The rule book of the product. */
    public static RuleFiles standard() {
        return under("/rules/");
    }

    /** The rule book in a folder of the class path, which starts and ends with a slash. */
    public static RuleFiles under(String root) {
        return new RuleFiles(root);
    }

    /** The files of a folder in the order of {@code inhoud.yaml}; empty when it lists none. */
    public List<Section> folder(String folder) {
        return contents.texts(folder).stream()
                .map(name -> folder + "/" + name)
                .map(file -> parse(file, bytes(file)))
                .toList();
    }

    /** The first twelve hexadecimals of the SHA-256 over all files: another text of any rule is another version. */
    public String version() {
        MessageDigest digest = sha256();
        digest.update(bytes(CONTENTS));
        for (String folder : contents.keys()) {
            contents.texts(folder).forEach(name -> digest.update(bytes(folder + "/" + name)));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    /** Reads one YAML text; {@code file} names it in messages. */
    static Section parse(String file, byte[] yaml) {
        try {
            Object read =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(yaml, StandardCharsets.UTF_8));
            return Section.of(file, read);
        } catch (YAMLException mistake) {
            throw new BrokenRuleBook(file, "geen geldige YAML: " + mistake.getMessage(), mistake);
        }
    }

    private byte[] bytes(String file) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(root + file)) {
            if (in == null) {
                throw new BrokenRuleBook(file, "het bestand ontbreekt, maar staat wel in " + CONTENTS);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
