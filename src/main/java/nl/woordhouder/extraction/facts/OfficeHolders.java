// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woordhouder.extraction.text.Genre;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Structure;

/**
 * Which offices the members of the government in a meeting hold, from the list of those present or the chair's welcome at
 * its beginning.
 */
public final class OfficeHolders {
    private static final int HEAD = 5000;
    private static final String FUNCTION = "(?<function>minister-president|minister|staatssecretaris)";
    /** Words with a capital and what joins them: "Volk, Land en Lucht". */
    private static final String AREA = "\\p{Lu}[\\p{L}-]*(?:(?:, | en | )\\p{Lu}[\\p{L}-]*){0,8}";

    /** "mevrouw Jansen, minister van Zeezaken". */
    private static final Pattern PRESENT = Pattern.compile("(?:de heer|mevrouw) (?<name>\\p{Lu}[^,.;\\n]{1,40}), "
            + FUNCTION + "(?<area>(?: van| voor)? " + AREA + ")?");

    /** "de minister van Zeezaken". */
    private static final Pattern NAMED = Pattern.compile("\\bde " + FUNCTION + "(?<area> (?:van|voor) " + AREA + ")");

    private final List<Holder> present;
    private final List<Holder> named;

    private record Holder(String name, String function, String office) {}

    private OfficeHolders(List<Holder> present, List<Holder> named) {
        this.present = present;
        this.named = named;
    }

    /** The holders named at the beginning of a meeting; nobody for other documents. */
    public static OfficeHolders of(SourceText source, Structure structure) {
        if (structure.genre() != Genre.DEBATE) {
            return new OfficeHolders(List.of(), List.of());
        }
        String head = source.text().substring(0, Math.min(HEAD, source.text().length()));
        return new OfficeHolders(read(PRESENT, head), read(NAMED, head));
    }

    /** The office of somebody who is listed as present, by family name. */
    public Optional<String> present(String name) {
        return present.stream()
                .filter(holder -> holder.name().equalsIgnoreCase(name))
                .map(Holder::office)
                .findFirst();
    }

    /** The family name of who holds an office and is present; empty when nobody or more than one does. */
    public Optional<String> holder(String office) {
        return only(present.stream()
                .filter(holder -> holder.office().equalsIgnoreCase(office))
                .map(Holder::name));
    }

    /** The office of the only member of the government here; empty when several are, or none. */
    public Optional<String> onlyOne() {
        return only(here().stream().map(Holder::office));
    }

    /** The whole office that a bare function ("minister") means here; empty when several are present, or none. */
    public Optional<String> theOnly(String function) {
        return only(here().stream()
                .filter(holder -> holder.function().equals(function))
                .map(Holder::office));
    }

    private List<Holder> here() {
        return present.isEmpty() ? named : present;
    }

    private static Optional<String> only(Stream<String> answers) {
        List<String> distinct = answers.distinct().limit(2).toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    private static List<Holder> read(Pattern pattern, String head) {
        List<Holder> holders = new ArrayList<>();
        Matcher found = pattern.matcher(head);
        while (found.find()) {
            String function = found.group("function").toLowerCase(Locale.ROOT);
            String area = found.group("area") == null ? "" : found.group("area");
            String name = pattern == PRESENT ? found.group("name") : "";
            holders.add(new Holder(name, function, (function + area).replaceAll("\\s+", " ")));
        }
        return List.copyOf(holders);
    }
}
