// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.extraction.promise.Substance;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.WordLists;

/** Makes the short line that tells a reader what a candidate is about. */
final class Subjects {
    private static final int LONGEST = 140;
    private static final int LONGEST_ADDITION = 90;
    private static final String MORE = "…";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Words that point at something said before ("deze missie", "de uitkomsten hiervan"). */
    private static final Pattern POINTS_BACK =
            Pattern.compile("(?i)\\b(?:deze|dit|dat|die|dergelijke|zulke|ervan|erover|ze|zij|(?:hier|daar)\\p{Ll}*)\\b"
                    + "|\\b(?:voornoemde|genoemde|bovenstaande|eerdergenoemde)\\b");

    /** "Antwoord op vragen van het lid Jansen over kades": the list knows who asked, the line needs the topic. */
    private static final Pattern QUESTIONS = Pattern.compile(
            "^Antwoord op vragen .*? over (?:de |het |een )?(?:(?:bericht|artikel) (?=«))?(?<topic>.+)");

    /** Notes of a converter, and what joins the line to words that are not in it. */
    private static final Pattern CLUTTER = Pattern.compile(
            "\\[\\d* ?\\]?|(?<=\\p{L}\\.)\\d+$|^\\d{1,2} (?:over|inzake) (?:de |het |een )?|^(?:(?:ja|nee|en|maar|ook|of|dus|om|dat ik|dat we|ik|wij|we)\\b,? ?)+|[ ,;:.(–—-]+$",
            Pattern.CASE_INSENSITIVE);

    /** Words that lead to something that was cut off. */
    private static final Pattern DANGLING = Pattern.compile(
            "(?:[ ,;:(]+(?:de|het|een|en|of|van|voor|in|op|aan|met|bij|over|door|naar|om|te|tot|uit|dat|die|als|uw|mijn|onze|deze|dit|ten|ter|waaronder|zoals|inclusief|rond|rondom))+$");

    /** What hangs on words that are not in the line. */
    private static final Pattern HANGS = Pattern.compile("(?i)(?:die|daar|hier|waar\\p{Ll}*) ");

    /** Words that never lead a clause: the line needs the thing that they point at. */
    private static final Pattern POINTS_AT_THING = Pattern.compile(
            "(?i)\\b(?:deze|dit|dergelijke?|(?:hier|daar)(?:van|over|op|in|bij|voor|mee|aan|uit|toe))\\b");

    /** "Met de provincies in gesprek gaan": the line tells with whom, and has yet to tell about what. */
    private static final Pattern TALKS = Pattern.compile("\\b(?:gesprek|gesprekken|contact|overleg)\\b");

    private static final Pattern TELLS_WHAT =
            Pattern.compile("\\b(?:over|om|of|hoe|wat|welke|inzake|naar|waarom|zodat)\\b");

    private static final int LONGEST_POINTING = 90;
    private static final int FEW = 6;

    /** Acts and words that tell nothing, not even behind what they are about. */
    private static final Set<String> EMPTY = words("leeg");

    private static final Set<String> POINTERS = Set.of("dat", "dit", "die", "deze", "het");
    private static final Set<String> LIGHT = words("licht");
    private static final Set<String> GENERAL = words("algemeen");

    private final String text;
    private final String title;
    private final BiFunction<Span, String, String> surroundings;

    /**
     * @param title the title of the document; empty when it has none
     * @param surroundings what the text around a sentence is about; empty when it tells nothing
     */
    Subjects(String text, String title, BiFunction<Span, String, String> surroundings) {
        this.text = text;
        Matcher questions = QUESTIONS.matcher(title);
        this.title = questions.find() ? questions.group("topic") : title;
        this.surroundings = surroundings;
    }

    /**
     * The topic; with what was said before behind it when it says little; that alone when there is none. The title stands
     * in for what was said before, and the sentence for everything.
     *
     * @param topic what the sentence is about, in its own words; may be empty
     */
    String of(String topic, Span sentence) {
        String named = tidy(topic);
        boolean empty = named.isEmpty()
                || POINTS_BACK.matcher(named).matches()
                || HANGS.matcher(named).lookingAt()
                || EMPTY.contains(named.toLowerCase(Locale.ROOT))
                || isPointingAct(named);
        if (!empty && !isVague(named)) {
            return line(named);
        }
        String before = context(sentence, named);
        if (before.isEmpty()) {
            return line(empty ? sentence.of(text) : named);
        }
        return line(empty ? before : named + ": " + before);
    }

    /** "Dat doen", "dat gesprek voeren": what was said before tells all. */
    private static boolean isPointingAct(String topic) {
        List<String> words = List.of(topic.toLowerCase(Locale.ROOT).split(" "));
        int last = words.size() - 1;
        return last > 0
                && POINTERS.contains(words.get(0))
                && LIGHT.contains(words.get(last))
                && words.subList(1, last).stream().allMatch(word -> GENERAL.contains(word) || word.equals("een"));
    }

    private String context(Span sentence, String topic) {
        String before = tidy(surroundings.apply(sentence, topic));
        return shortened(before.isEmpty() ? title : before, LONGEST_ADDITION);
    }

    private static boolean isVague(String topic) {
        boolean few = topic.split(" ").length <= FEW;
        return few && POINTS_BACK.matcher(topic).find()
                || !Substance.isRecognisable(topic)
                || TALKS.matcher(topic).find() && !TELLS_WHAT.matcher(topic).find()
                || topic.length() <= LONGEST_POINTING
                        && POINTS_AT_THING.matcher(topic).find();
    }

    private static Set<String> words(String list) {
        return Set.copyOf(WordLists.read("onderwerp").list(list));
    }

    private static String tidy(String words) {
        String line =
                CLUTTER.matcher(SPACE.matcher(words).replaceAll(" ").strip()).replaceAll("");
        return DANGLING.matcher(line).replaceFirst("").strip();
    }

    private static String line(String words) {
        String line = shortened(words, LONGEST);
        return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
    }

    private static String shortened(String words, int longest) {
        String line = SPACE.matcher(words).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest - 2);
        String cut = line.substring(0, space > 0 ? space : longest - 2).replaceFirst("[ ,;:]+$", "");
        String whole = DANGLING.matcher(cut).replaceFirst("") + MORE;
        return whole.lastIndexOf('«') > whole.lastIndexOf('»') ? whole + "»" : whole;
    }
}
