// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;
import nl.woordhouder.commitment.search.SoughtWords;
import nl.woordhouder.commitment.search.SoughtWords.Sought;

/**
 * One thing that a filter asks of a commitment, as a condition of a query. Values travel as parameters only; those that
 * are the same for every filter of a day ({@code :today}, {@code :never}, {@code :unsettled} and so on) are left to
 * {@link Criteria}, so that equal conditions stay equal after midnight.
 *
 * @param words the condition in the language of queries
 * @param values the parameters in it, by name; their text is the same whenever they are equal
 */
record Condition(String words, Map<String, Object> values) {
    // By the place in the order, which is never null and by which the register is indexed: what has no date comes last.
    private static final String OVERDUE = "status in :unsettled and dueSort < :today";
    private static final String DUE_BEFORE = "status in :unsettled and dueSort >= :today and dueSort <= :%s";
    private static final String UNDATED = "status in :unsettled and dueSort = :never";

    Condition {
        values = new TreeMap<>(values);
    }

    static Condition ministries(Collection<String> codes) {
        return new Condition(
                "(answeringCode in :ministries or ministryCode in :ministries)",
                Map.of("ministries", codes.stream().sorted().toList()));
    }

    static Condition committee(String abbreviation) {
        return new Condition("committee = :committee", Map.of("committee", abbreviation));
    }

    static Condition statuses(Collection<CommitmentStatus> wanted) {
        return new Condition(
                "status in :statuses",
                Map.of("statuses", wanted.stream().sorted().toList()));
    }

    static Condition type(CommitmentType type) {
        return new Condition("type = :type", Map.of("type", type));
    }

    static Condition document(long id) {
        return new Condition("source.document = :document", Map.of("document", id));
    }

    static Condition dossier(String number) {
        return marked("dossier", Mark.Kind.DOSSIER, number);
    }

    static Condition member(String name) {
        return marked("member", Mark.Kind.MEMBER, name);
    }

    static Condition party(String name) {
        return marked("party", Mark.Kind.PARTY, name);
    }

    /** Whoever has these words in name or office. */
    static Condition person(String name) {
        return new Condition(
                "(lower(person) like :person escape '!' or lower(office) like :person escape '!')",
                Map.of("person", containing(name)));
    }

    /** What was promised to the Senate, or all else. */
    static Condition senate(boolean senate) {
        return new Condition("addressee " + (senate ? "" : "not ") + "like :senate", Map.of("senate", "Eerste Kamer%"));
    }

    static Condition dueFrom(LocalDate first) {
        return new Condition("(dueSort >= :dueFrom and dueSort < :never)", Map.of("dueFrom", first));
    }

    static Condition dueUntil(LocalDate last) {
        return new Condition("(dueSort <= :dueUntil and dueSort < :never)", Map.of("dueUntil", last));
    }

    static Condition changedSince(Instant moment) {
        return new Condition("changedAt >= :changedSince", Map.of("changedSince", moment));
    }

    static Condition due(DuePart part) {
        String words = switch (part) {
            case ANY -> "1 = 1";
            case OVERDUE -> OVERDUE;
            case NOT_OVERDUE -> "not (" + OVERDUE + ")";
            case SOON -> DUE_BEFORE.formatted("soon");
            case THIS_WEEK -> DUE_BEFORE.formatted("sunday");
            case FOUR_WEEKS -> DUE_BEFORE.formatted("ahead");
            case UNDATED -> UNDATED;
            case SHIFTED -> "status in :unsettled and dueVersion > 1";
            case NOT_UNDATED -> "not (" + UNDATED + ")";
        };
        return new Condition("(" + words + ")", Map.of());
    }

    /** All of the words, in any form and wherever they stand; nothing when there are none. */
    static Condition text(String text) {
        List<Sought> sought = SoughtWords.of(text).words();
        StringBuilder words = new StringBuilder(sought.isEmpty() ? "1 = 0" : "1 = 1");
        Map<String, Object> values = new TreeMap<>();
        for (int index = 0; index < sought.size(); index++) {
            words.append(" and id in (select w.key.commitmentId from CommitmentWord w where w.key.stem ");
            if (sought.get(index).isSoughtInside()) {
                words.append("in (select v.stem from SearchWord v where v.stem = :stem%1$d or v.word like :part%1$d))"
                        .formatted(index));
                values.put("part" + index, "%" + sought.get(index).part() + "%");
            } else {
                words.append("= :stem%d)".formatted(index));
            }
            values.put("stem" + index, sought.get(index).stem());
        }
        return new Condition(words.toString(), values);
    }

    private static Condition marked(String name, Mark.Kind kind, String word) {
        return new Condition(
                "id in (select m.key.commitmentId from Mark m where m.key.kind = " + kind + " and m.key.word = :" + name
                        + ")",
                Map.of(name, Mark.folded(word)));
    }

    private static String containing(String text) {
        String literal = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
