// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a text cites, with the way to it where official publications have it.
 *
 * @param url null when its words do not tell where it is
 */
record OfficialLink(String words, @Nullable String url) {
    private static final String SITE = "https://zoek.officielebekendmakingen.nl/";
    private static final Pattern PAPER = Pattern.compile(
            "\\b(\\d{2})[ .]?(\\d{3})(?:[ -]([IVXLC]{1,6}))?(?:,? ?(?:nrs?\\.?|nummer) ?|-)(\\d{1,4})\\b");
    private static final Pattern DOSSIER = Pattern.compile("\\b(\\d{2})[ .]?(\\d{3})(?:[ -]([IVXLC]{1,6}))?");

    /** A citation, such as "motie: de motie van het lid De Vries (36 600 V, nr. 31)". */
    static OfficialLink paper(String citation) {
        Matcher found = PAPER.matcher(citation);
        return new OfficialLink(citation, found.find() ? SITE + "kst-" + dossier(found) + "-" + found.group(4) : null);
    }

    /** The dossiers of a document, which are joined by commas. */
    static List<OfficialLink> dossiers(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split(",\\s*")).map(OfficialLink::dossier).toList();
    }

    private static OfficialLink dossier(String words) {
        Matcher found = DOSSIER.matcher(words);
        return new OfficialLink(words, found.lookingAt() ? SITE + "dossier/" + dossier(found) : null);
    }

    private static String dossier(Matcher found) {
        return found.group(1) + found.group(2) + (found.group(3) == null ? "" : "-" + found.group(3));
    }
}
