// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.extraction.text.Genre;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Structure;

/** Finds a title for a document in its own words. */
public final class Titles {
    private static final int HEAD = 3000;
    private static final int MAX_LENGTH = 200;

    private static final Pattern QUESTIONS = Pattern.compile(
            "Vragen van (?<who>[^\\n]{3,300}?) aan [^\\n]{3,300}? over (?<subject>.{3,400}?) \\(ingezonden",
            Pattern.DOTALL);
    /** The head of an answer without its questions' head, and the article that the first question is about. */
    private static final Pattern ANSWER = Pattern.compile(
            "^\\s*(?<answer>Antwoord van (?:de )?(?:minister|staatssecretaris) [^(\\n]{2,60}\\([^)\\n]{2,100}\\))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ARTICLE = Pattern.compile("[«“\"](?<article>[^»”\"\\n]{10,150})[»”\"]");
    /** The words between date and salutation of a letter that lost its lines. */
    private static final Pattern LOST_SUBJECT =
            Pattern.compile("Betreft \\d{1,2} \\p{Ll}+ \\d{4} (?<subject>\\p{Lu}[^\\n]{3,150}?) Geachte ");

    private static final Pattern SUBJECT = Pattern.compile(
            "^[ \\t]*(?:Betreft|Onderwerp|Inzake)\\s*:?\\s+(?<subject>\\S[^\\n]{2,})$", Pattern.MULTILINE);
    private static final Pattern MOTION = Pattern.compile(
            "^(?<motion>(?:GEWIJZIGDE |NADER GEWIJZIGDE )?MOTIE VAN [^\\n]{3,150})$", Pattern.MULTILINE);
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)^(?:antwoord|vraag|geachte|\\d+|aan de voorzitter|> ?retouradres|file id).*", Pattern.DOTALL);

    private Titles() {}

    /** The title, one line; empty when the text offers none. */
    public static String of(SourceText source, Structure structure) {
        String head = source.text().substring(0, Math.min(HEAD, source.text().length()));
        return questions(head)
                .or(() -> motion(head))
                .or(() -> subject(head))
                .or(() -> answer(head))
                .or(() -> firstLine(head, structure))
                .map(Titles::oneLine)
                .orElse("");
    }

    private static Optional<String> questions(String head) {
        if (!head.contains("(ingezonden")) {
            return Optional.empty();
        }
        Matcher found = QUESTIONS.matcher(head);
        return found.find()
                ? Optional.of("Antwoord op vragen van " + found.group("who") + " over " + found.group("subject"))
                : Optional.empty();
    }

    private static Optional<String> subject(String head) {
        if (!head.contains("Betreft") && !head.contains("Onderwerp") && !head.contains("Inzake")) {
            return Optional.empty();
        }
        return first(LOST_SUBJECT, "subject", head).or(() -> first(SUBJECT, "subject", head));
    }

    private static Optional<String> answer(String head) {
        if (!head.contains("Antwoord van")) {
            return Optional.empty();
        }
        Optional<String> article = first(ARTICLE, "article", head);
        return first(ANSWER, "answer", head)
                .map(answer ->
                        article.map(words -> answer + " over «" + words + "»").orElse(answer));
    }

    private static Optional<String> motion(String head) {
        return head.contains("MOTIE VAN")
                ? first(MOTION, "motion", head)
                        .map(motion -> "Motie " + Names.capitalised(motion.substring(motion.indexOf("VAN"))))
                : Optional.empty();
    }

    private static Optional<String> firstLine(String head, Structure structure) {
        String line = head.strip().lines().findFirst().orElse("").strip();
        boolean title = !line.isEmpty()
                && line.length() <= MAX_LENGTH
                && !NO_TITLE.matcher(line).matches();
        boolean ofItsOwn = structure.genre() == Genre.DEBATE || !line.endsWith(".");
        return title && ofItsOwn ? Optional.of(line) : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String group, String head) {
        Matcher found = pattern.matcher(head);
        return found.find() ? Optional.of(found.group(group)) : Optional.empty();
    }

    private static String oneLine(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        return line.length() <= MAX_LENGTH
                ? line
                : line.substring(0, MAX_LENGTH - 1).stripTrailing() + "…";
    }
}
