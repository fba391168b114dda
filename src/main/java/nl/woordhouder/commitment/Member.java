// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A member of Parliament as a text names one: "het lid Wiersum (D66)", "de leden Van der Kolk en Eskes (beiden CDA)".
 *
 * @param name the family name
 * @param of the party behind the name, or null
 */
record Member(String name, @Nullable String of) {
    private static final String NAME =
            "\\p{Lu}[\\p{L}’'-]+(?:[ -](?:(?:van|der|den|de|het|’t|ter|ten|te|el) ){0,3}\\p{Lu}[\\p{L}’'-]+){0,3}";
    private static final String PARTY = "(?: \\((?:beiden |allen )?(?<party>[\\p{L}\\d][^()]{0,40})\\))?";
    private static final Pattern FIRST =
            Pattern.compile("\\b(?:[Kk]amer)?(?:[Ll]id|[Ll]eden) (?<name>" + NAME + ")" + PARTY);
    private static final Pattern NEXT =
            Pattern.compile("(?:, | en |, en )(?:(?:van )?het lid )?(?<name>" + NAME + ")" + PARTY);

    /** Every member that the text names as one, in its order. */
    static List<Member> in(String text) {
        List<Member> members = new ArrayList<>();
        Matcher first = FIRST.matcher(text);
        while (first.find()) {
            members.addAll(together(text, first));
        }
        return members;
    }

    Optional<String> party() {
        return Optional.ofNullable(of);
    }

    /** The names from one "leden" on; a party that stands behind "beiden" or "allen" is that of all of them. */
    private static List<Member> together(String text, Matcher first) {
        List<Member> members = new ArrayList<>();
        members.add(new Member(first.group("name"), first.group("party")));
        Matcher next = NEXT.matcher(text).region(first.end(), text.length());
        int end = first.end();
        boolean many = first.group().contains("eden ");
        while (many && next.lookingAt()) {
            members.add(new Member(next.group("name"), next.group("party")));
            end = next.end();
            next.region(end, text.length());
        }
        String before = text.substring(first.start(), end);
        String shared = members.get(members.size() - 1).of;
        boolean forAll = before.contains("(beiden ") || before.contains("(allen ");
        return forAll ? members.stream().map(member -> member.or(shared)).toList() : members;
    }

    private Member or(@Nullable String party) {
        return of == null ? new Member(name, party) : this;
    }
}
