// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a mail server accepted.
 *
 * @param messageIds for each address the Message-ID of each mail, as often as it was accepted
 */
record Delivered(Map<String, List<String>> messageIds) {
    private static final Pattern TO = Pattern.compile("(?m)^To: (\\S+)");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (\\S+)");

    static Delivered of(List<String> texts) {
        return new Delivered(texts.stream()
                .collect(Collectors.groupingBy(
                        text -> header(TO, text),
                        TreeMap::new,
                        Collectors.mapping(text -> header(MESSAGE_ID, text), Collectors.toList()))));
    }

    Set<String> recipients() {
        return messageIds.keySet();
    }

    /** Mails beyond the first for an address. */
    long more() {
        return messageIds.values().stream().mapToLong(ids -> ids.size() - 1L).sum();
    }

    /** Whether every mail to one address carries the same Message-ID. */
    boolean sameWhenRepeated() {
        return messageIds.values().stream().allMatch(ids -> Set.copyOf(ids).size() == 1);
    }

    private static String header(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(
                    "no " + pattern + " in " + text.lines().limit(20).toList());
        }
        return matcher.group(1);
    }
}
