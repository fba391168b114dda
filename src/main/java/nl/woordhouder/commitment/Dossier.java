// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of Parliament: a number of five digits, for a budget with the chapter behind it.
 *
 * @param number "36600"
 * @param chapter "V", or null when the dossier has none
 */
public record Dossier(String number, @Nullable String chapter) {
    private static final String NUMBER = "(?<number>\\d{2} ?\\d{3})(?:[ -]?(?<chapter>[IVX]{1,5}|[A-M]))?";
    private static final Pattern ALONE = Pattern.compile(NUMBER);
    /** "30 821, nr. 7", "Kamerstuk 36600 V, nr. 31", "kst-30821-7"; a number alone may be anything. */
    private static final Pattern CITED = Pattern.compile("(?<![\\d.,])" + NUMBER + ", nrs?\\.? ?\\d"
            + "|\\b[Kk]amerstuk(?:ken)?(?: I{1,2})? (?<number2>\\d{2} ?\\d{3})(?:[ -](?<chapter2>[IVX]{1,5}))?\\b"
            + "|\\bkst-(?<number3>\\d{5})(?:-(?<chapter3>[IVX]{1,5}))?-");

    /** Reads "36600", "36 600", "36600-V" and "36 600 V"; empty when the text is no dossier. */
    public static Optional<Dossier> of(String text) {
        Matcher matcher = ALONE.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(of(matcher.group("number"), matcher.group("chapter")))
                : Optional.empty();
    }

    /** The dossiers in a list with commas or semicolons between them; what is none is left out. */
    static List<Dossier> listed(String list) {
        return Stream.of(list.split("[,;]"))
                .map(Dossier::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The dossiers of the Kamerstukken that a text cites. */
    static List<Dossier> cited(String text) {
        return CITED.matcher(text).results().map(Dossier::of).toList();
    }

    /** "36600-V". */
    public String name() {
        return chapter == null ? number : number + "-" + chapter;
    }

    /** Its own name, and that of the dossier that it is a chapter of. */
    List<String> names() {
        return Stream.of(number, name()).distinct().toList();
    }

    private static Dossier of(MatchResult cited) {
        for (int group = 1; group <= cited.groupCount(); group += 2) {
            if (cited.group(group) != null) {
                return of(cited.group(group), cited.group(group + 1));
            }
        }
        throw new IllegalStateException(cited.group());
    }

    private static Dossier of(String number, @Nullable String chapter) {
        return new Dossier(number.replace(" ", ""), chapter);
    }
}
