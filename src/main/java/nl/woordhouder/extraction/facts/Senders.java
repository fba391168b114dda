// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.extraction.Sender;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Structure;
import nl.woordhouder.extraction.text.Zone;
import org.jspecify.annotations.Nullable;

/** Finds who sends a document: from the head of printed answers, else from the signature. */
public final class Senders {
    private static final int HEAD = 2000;
    private static final int SIGNATURE = 800;

    /** "Antwoord van Minister Jansen (Zeezaken), mede namens ... (ontvangen". */
    private static final Pattern PRINTED_HEAD = Pattern.compile(
            "(?:Antwoord|Mededeling|Brief) van (?:de )?"
                    + "(?<function>[Mm]inister-president|[Mm]inister|[Ss]taatssecretaris) (?<person>[^(\\n]{2,60}?) ?\\((?<area>[^)]{2,120})\\)");

    /** "De minister van Zeezaken," on a line of its own, with the name below or behind it. */
    private static final Pattern SIGNED = Pattern.compile(
            "^\\s*(?:de )?(?<function>minister-president|minister|staatssecretaris)\\s+(?<preposition>van|voor)\\s+"
                    + "(?<area>[^,\\n]{3,100}(?:(?:,[^,\\n]{3,60})?,[^,\\n]{3,60} en [^,\\n]{3,40})?)(?:,[ \\t]*(?=\\p{Lu}\\.)|[, \\t]*$)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern ON_BEHALF = Pattern.compile(
            "mede namens (?<offices>(?:mijn |de )?(?:ambtgenoot|collega|minister|staatssecretaris)[^(.\\n]{3,300})",
            Pattern.CASE_INSENSITIVE);

    private Senders() {}

    /** The sender; {@link Sender#UNKNOWN} when the text names nobody. */
    public static Sender of(SourceText source, Structure structure) {
        String text = source.text();
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return printed(head).or(() -> signed(text, structure)).orElse(Sender.UNKNOWN);
    }

    private static Optional<Sender> printed(String head) {
        if (!head.contains("ntwoord van") && !head.contains("ededeling van") && !head.contains("rief van")) {
            return Optional.empty();
        }
        Matcher found = PRINTED_HEAD.matcher(head);
        if (!found.find()) {
            return Optional.empty();
        }
        String office = Offices.office(found.group("function"), "van", found.group("area"));
        return Optional.of(new Sender(office, found.group("person").strip(), onBehalf(head.substring(found.end()))));
    }

    private static Optional<Sender> signed(String text, Structure structure) {
        for (Zone zone : structure.zones()) {
            if (zone.kind() == Zone.Kind.SIGNATURE) {
                Optional<Sender> sender = signature(text, zone);
                if (sender.isPresent()) {
                    return sender;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Sender> signature(String text, Zone zone) {
        int end = Math.min(zone.span().end(), zone.span().start() + SIGNATURE);
        String words = text.substring(zone.span().start(), end);
        Matcher found = SIGNED.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        String office = Offices.office(found.group("function"), found.group("preposition"), found.group("area"));
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return Optional.of(new Sender(office, person(words.substring(found.end())), onBehalf(head)));
    }

    private static List<String> onBehalf(String words) {
        if (!words.contains("mede namens") && !words.contains("Mede namens")) {
            return List.of();
        }
        Matcher found = ON_BEHALF.matcher(words);
        return found.find() ? Offices.list(found.group("offices")) : List.of();
    }

    /** The family name on the first line below the office, without titles and initials: "A.B. van Duin" is "Van Duin". */
    private static @Nullable String person(String below) {
        String line = below.strip().lines().findFirst().orElse("").strip();
        String name = line.replaceFirst(
                "^(?:(?:drs|dr|mr|ir|ing|prof)\\.\\s*)*(?:\\p{Lu}\\p{Ll}?\\.\\s*)+(?:\\([^)]*\\)\\s*)?", "");
        if (name.isEmpty() || name.length() > 60 || name.equals(line)) {
            return null;
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
