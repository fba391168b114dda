// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Kamerstuk that a sentence cites.
 *
 * @param start where the number begins
 * @param end where it ends
 * @param id its normal form: "30 821, nr. 251" is {@code kst-30821-251}, "36 600 V, nr. 31" is {@code kst-36600-V-31},
 *     "29398-1190" is {@code kst-29398-1190}
 */
record Paper(int start, int end, String id) {
    private static final Pattern CITED = Pattern.compile(
            "\\b(?<dossier>\\d{2}[ .]?\\d{3})(?:[ -](?<part>[IVXLC]{1,6}|[A-H]|\\d{2}))?"
                    + "(?:-(?<short>\\d{1,4})(?![\\d-])|,? ?(?:nrs?\\.?|nummer) ?(?<number>\\d{1,4})|, (?<letter>[A-Z]{1,2}))\\b");

    static List<Paper> in(String sentence) {
        List<Paper> papers = new ArrayList<>();
        Matcher cited = CITED.matcher(sentence);
        while (cited.find()) {
            String dossier = cited.group("dossier").replaceAll("[ .]", "");
            String part =
                    cited.group("part") == null ? "" : "-" + cited.group("part").toUpperCase(Locale.ROOT);
            String number = Stream.of("number", "short", "letter")
                    .map(cited::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            papers.add(new Paper(cited.start(), cited.end(), "kst-" + dossier + part + "-" + number));
        }
        return papers;
    }
}
