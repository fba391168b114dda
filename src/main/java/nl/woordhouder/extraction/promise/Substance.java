// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.woordhouder.extraction.text.WordLists;

/** Tells how much the words of a subject line tell: "uitkomsten" says nothing, "herstel van de sluis bij Delfzijl" does. */
public final class Substance {
    private static final WordLists LISTS = WordLists.read("onderwerp");
    private static final Set<String> GENERAL = Set.copyOf(LISTS.list("algemeen"));
    private static final Set<String> PERSONS = Set.copyOf(LISTS.list("personen"));
    private static final Set<String> LINKS = Set.copyOf(LISTS.list("verbindt"));
    private static final Set<String> NO_NAMES = Set.copyOf(LISTS.list("geen_naam"));
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d’'-]+");
    private static final Pattern LONE_WORD = Pattern.compile("(?:\\p{Ll}+ )?\\p{Ll}+");
    private static final int SHORTEST = 4;

    /** A compound of this length tells by itself what others need two words for. */
    private static final int LONG = 11;

    /** What one long compound counts: "uitvoeringsagenda" alone leaves open of what. */
    private static final int ONE_COMPOUND = 2;

    private Substance() {}

    /** Whether a reader recognises what a line is about. */
    public static boolean isRecognisable(String line) {
        int substance = of(line);
        return substance > ONE_COMPOUND
                || substance == ONE_COMPOUND && !LONE_WORD.matcher(line).matches();
    }

    /**
     * The number of its words that tell something, a name or a long compound twice; the name of a person or office tells
     * nothing.
     */
    public static int of(String line) {
        int substance = 0;
        boolean person = false;
        for (String word : BETWEEN_WORDS.split(line)) {
            String form = word.toLowerCase(Locale.ROOT);
            boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            person = PERSONS.contains(form) || person && (name || LINKS.contains(form));
            substance += !person && tells(word, form) ? weight(word, name) : 0;
        }
        return substance;
    }

    private static int weight(String word, boolean name) {
        return name || word.length() >= LONG ? 2 : 1;
    }

    private static boolean tells(String word, String form) {
        boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return (word.length() >= SHORTEST || abbreviation)
                && !Character.isDigit(word.charAt(0))
                && !GENERAL.contains(form)
                && !LINKS.contains(form)
                && !NO_NAMES.contains(form);
    }
}
