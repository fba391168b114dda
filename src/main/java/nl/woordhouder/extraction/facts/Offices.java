// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads offices of the government in their written forms and gives them one: "minister van Economische Zaken". */
final class Offices {
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(minister-president|ministers?|staatssecretaris(?:sen)?)\\b(?:,? minister van algemene zaken)?(?:\\s+(van|voor)\\s+)?",
            Pattern.CASE_INSENSITIVE);

    private Offices() {}

    /** The words between two offsets as an office: function in small letters, portfolio with capitals. */
    static String office(String function, String preposition, String portfolio) {
        String name = function.toLowerCase(Locale.ROOT);
        String singular =
                name.equals("ministers") ? "minister" : name.equals("staatssecretarissen") ? "staatssecretaris" : name;
        String area = capitals(portfolio.strip().replaceAll("\\s+", " "));
        return area.isEmpty() ? singular : singular + " " + preposition.toLowerCase(Locale.ROOT) + " " + area;
    }

    /** "de ministers van Zeezaken en van Justitie en Veiligheid en de staatssecretaris van Havens": each as an office. */
    static List<String> list(String words) {
        List<String> offices = new ArrayList<>();
        Matcher office = OFFICE.matcher(words);
        int from = office.find() ? office.end() : -1;
        while (from >= 0) {
            String function = office.group(1);
            String preposition = office.group(2) == null ? "van" : office.group(2);
            boolean more = office.find();
            String portfolios = words.substring(from, more ? office.start() : words.length());
            for (String portfolio :
                    portfolios.split("\\s*,?\\s+(?:en|alsmede)\\s+(?:van|voor)\\s+|\\s*,\\s+(?:van|voor)\\s+")) {
                offices.add(office(function, preposition, withoutTail(portfolio)));
            }
            from = more ? office.end() : -1;
        }
        return List.copyOf(offices);
    }

    /** Without the "en de" or comma that leads to the next office. */
    private static String withoutTail(String portfolio) {
        return portfolio.replaceFirst("(?:\\s*,)?(?:\\s+en)?(?:\\s+de)?\\s*[,.;:]?\\s*$", "");
    }

    /** A portfolio in capitals only gets them at the beginning of its words. */
    private static String capitals(String portfolio) {
        return isShouted(portfolio) ? Names.capitalised(portfolio) : portfolio;
    }

    private static boolean isShouted(String words) {
        return words.length() > 5 && words.equals(words.toUpperCase(Locale.ROOT));
    }
}
