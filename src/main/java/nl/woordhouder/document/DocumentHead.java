// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Structure;
import org.jspecify.annotations.Nullable;

/**
 * What the first lines of a document tell about it. What they do not tell is null.
 *
 * @param kind what it is, in Dutch
 * @param addressee the House it is sent to
 * @param dossiers Kamerstuk dossiers that are named as its own, on a line that begins with the number
 * @param number the sender's reference ("kenmerk") or the number of the House
 */
record DocumentHead(
        @Nullable String kind,
        @Nullable String addressee,
        @Nullable String dossiers,
        @Nullable String number) {
    private static final int HEAD = 4000;

    private static final Pattern HOUSE =
            Pattern.compile("(?i)\\b(?:voorzitter van de|aan de) (?<house>tweede|eerste) kamer\\b");
    /** "36 204 Regels voor de havens", "36 600-X Vaststelling": a dossier's number and title on a line. */
    private static final Pattern DOSSIER = Pattern.compile(
            "(?m)^(?:Kamerstuk(?:ken)?:? ?)?(?<first>\\d{2}) ?(?<last>\\d{3})(?:[- ](?<chapter>[IVX]{1,5}|[A-Z]))?(?=,? nr\\.? |[ \\t]+\\p{Lu}\\p{Ll}|[ \\t]*$)");

    private static final Pattern REFERENCE = Pattern.compile(
            "(?im)^[ \\t]*(?:ons |onze )?(?:kenmerk|referentie)[ \\t]*:?[ \\t]*\\n?[ \\t]*(?<number>(?=[^\\s]*\\d)[\\w/.-]{5,60})[ \\t]*$");
    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\b(?<number>(?:19|20)\\d{2}[ZD]\\d{5})\\b");

    static DocumentHead of(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return new DocumentHead(
                kind(head),
                find(HOUSE, "house", head)
                        .map(house -> house.equalsIgnoreCase("tweede") ? "Tweede Kamer" : "Eerste Kamer")
                        .orElse(null),
                dossiers(head),
                find(REFERENCE, "number", head)
                        .or(() -> find(HOUSE_NUMBER, "number", head))
                        .orElse(null));
    }

    private static @Nullable String kind(String head) {
        return switch (Structure.of(SourceText.of(head)).genre()) {
            case LETTER -> "brief";
            case ANSWERS -> "antwoord op Kamervragen";
            case CONSULTATION -> "verslag van een schriftelijk overleg";
            case DEBATE -> "verslag van een debat";
            case MOTION -> "motie";
            case AUDIT -> "rapport van de Algemene Rekenkamer";
            case DECISION -> "besluit op een verzoek om informatie";
            case OTHER -> null;
        };
    }

    private static @Nullable String dossiers(String head) {
        String all = DOSSIER.matcher(head)
                .results()
                .map(found -> found.group(1) + found.group(2) + (found.group(3) == null ? "" : "-" + found.group(3)))
                .distinct()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    private static Optional<String> find(Pattern pattern, String group, String head) {
        Matcher found = pattern.matcher(head);
        return found.find() ? Optional.of(found.group(group)) : Optional.empty();
    }
}
