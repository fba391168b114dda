// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.rulebook;

import java.nio.charset.StandardCharsets;

/** Sections of made-up rule books, for tests in other packages. */
public final class Yaml {
    private Yaml() {}

    public static Section section(String text) {
        return RuleFiles.parse("proef.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
