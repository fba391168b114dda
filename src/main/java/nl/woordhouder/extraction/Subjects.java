// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.extraction.text.Span;

/** Makes the short line that tells a reader what a candidate is about. */
final class Subjects {
    private static final int LONGEST = 140;
    private static final int LONGEST_TITLE = 90;
    private static final String MORE = "…";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Words that point at something said before ("deze missie", "de uitkomsten hiervan"). */
    private static final Pattern POINTS_BACK =
            Pattern.compile("(?i)\\b(?:deze|dit|dat|die|dergelijke|zulke|ervan|erover|ze|zij|(?:hier|daar)\\p{Ll}*)\\b"
                    + "|\\b(?:voornoemde|genoemde|bovenstaande|eerdergenoemde)\\b");

    /** Products and results that say little without what they are of. */
    private static final Pattern SAYS_LITTLE = Pattern.compile(
            "(?i)(?:(?:nadere|verdere|meer|de|laatste|schriftelijke|uitgebreide|inhoudelijke|apart\\p{Ll}*|nieuwe) )*"
                    + "(?:stand van zaken|\\p{Ll}+)(?: (?:toesturen|uitvoeren|nagaan|uitzoeken|meenemen|bekijken))?");

    /** "Antwoord op vragen van het lid Jansen over kades": the list knows who asked, the line needs the topic. */
    private static final Pattern QUESTIONS = Pattern.compile(
            "^Antwoord op vragen .*? over (?:de |het |een )?(?:(?:bericht|artikel) (?=«))?(?<topic>.+)");

    private static final int FEW = 6;

    private final String text;
    private final String title;

    /** @param title the title of the document; empty when it has none */
    Subjects(String text, String title) {
        this.text = text;
        Matcher questions = QUESTIONS.matcher(title);
        this.title = shortened(questions.find() ? questions.group("topic") : title, LONGEST_TITLE);
    }

    /**
     * The topic; behind the title when it points back or says little; the sentence when there is neither.
     *
     * @param topic what the sentence is about, in its own words; may be empty
     */
    String of(String topic, Span sentence) {
        if (topic.isEmpty() || POINTS_BACK.matcher(topic).matches()) {
            return capitalised(shortened(title.isEmpty() ? sentence.of(text) : title, LONGEST));
        }
        boolean needsTitle = !title.isEmpty() && isVague(topic);
        return capitalised(shortened(needsTitle ? title + ": " + topic : topic, LONGEST));
    }

    private static boolean isVague(String topic) {
        boolean few = topic.split(" ").length <= FEW;
        return few && POINTS_BACK.matcher(topic).find()
                || SAYS_LITTLE.matcher(topic).matches();
    }

    private static String shortened(String words, int longest) {
        String line = SPACE.matcher(words).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest - 2);
        String cut = line.substring(0, space > 0 ? space : longest - 2).replaceFirst("[ ,;:]+$", "") + MORE;
        return cut.lastIndexOf('«') > cut.lastIndexOf('»') ? cut + "»" : cut;
    }

    private static String capitalised(String line) {
        return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
    }
}
