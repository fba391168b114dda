// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells to whom a sentence promises: the Chamber, unless it names only a committee or a member. */
final class Addressees {
    private static final String CHAMBER = "Kamer";
    private static final String SENATE = "Eerste Kamer";
    private static final Pattern COMMITTEE = Pattern.compile(
            "\\b(?:[Dd]e|[Uu]w) (?<committee>(?:vaste )?(?:Kamer)?commissie(?: voor \\p{Lu}[\\p{L}-]+(?: en \\p{Lu}[\\p{L}-]+)?)?)");
    /** "Ik zeg de heer Jansen toe", "aan het lid Jansen"; a member who is only mentioned gets nothing. */
    private static final Pattern MEMBER =
            Pattern.compile("\\b(?:[Ii]k (?:zeg|wil|zal|kan|beloof)|aan) (?:het lid|de heer|mevrouw) "
                    + "(?<name>(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en) ){0,2}\\p{Lu}[\\p{L}’'-]+)");

    private Addressees() {}

    /** The addressee in Dutch: "Kamer", "Eerste Kamer", "vaste commissie voor Financiën" or "lid Jansen". */
    static String in(String sentence) {
        if (sentence.contains(SENATE)) {
            return SENATE;
        }
        if (sentence.contains(CHAMBER)) {
            return CHAMBER;
        }
        Matcher committee = COMMITTEE.matcher(sentence);
        if (sentence.contains("commissie") && committee.find()) {
            return committee.group("committee");
        }
        Matcher member = MEMBER.matcher(sentence);
        return member.find() ? "lid " + member.group("name") : CHAMBER;
    }
}
