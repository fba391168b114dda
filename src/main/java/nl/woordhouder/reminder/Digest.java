// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to tell one reader on one day: the unsettled commitments of a ministry or committee, grouped.
 *
 * @param undated how many there are without a date; their group may hold only the first of them
 */
record Digest(long contactId, LocalDate day, Ladder ladder, Map<Group, List<DigestItem>> groups, long undated) {

    /** Groups the items, in their order; leaves out what falls due beyond the horizon. */
    static Digest of(long contactId, LocalDate day, Ladder ladder, Stream<DigestItem> items) {
        Map<Group, List<DigestItem>> groups = new EnumMap<>(Group.class);
        items.forEach(item -> Group.of(item.due(), day)
                .ifPresent(group ->
                        groups.computeIfAbsent(group, any -> new ArrayList<>()).add(item)));
        return new Digest(
                contactId,
                day,
                ladder,
                groups,
                groups.getOrDefault(Group.UNDATED, List.of()).size());
    }

    /** This digest, of which the group without a date is the beginning of as many. */
    Digest withUndated(long all) {
        return new Digest(contactId, day, ladder, groups, all);
    }

    /** The same for another reader of the same ministry or committee. */
    Digest of(long otherContactId, Ladder theirs) {
        return new Digest(otherContactId, day, theirs, groups, undated);
    }

    List<DigestItem> in(Group group) {
        return groups.getOrDefault(group, List.of());
    }

    long count(Group group) {
        return group == Group.UNDATED ? undated : in(group).size();
    }

    /** Whether nothing is late or nearly due; what has no date is no reason to write. */
    boolean isQuiet() {
        return dated().findAny().isEmpty();
    }

    /** The step that each commitment has come to. */
    Set<Announcement> announcements() {
        return dated().flatMap(item -> ladder
                        .reached(item.due(), day)
                        .map(step -> new Announcement(contactId, item.id(), item.dueVersion(), step))
                        .stream())
                .collect(Collectors.toSet());
    }

    /** This digest with one commitment only; without any when the date that is meant does not stand any more. */
    Digest only(long commitmentId, int dueVersion) {
        return of(
                contactId,
                day,
                ladder,
                dated().filter(item -> item.id() == commitmentId && item.dueVersion() == dueVersion));
    }

    /** All of it, but for what is beyond the first without a date. */
    Stream<DigestItem> items() {
        return Arrays.stream(Group.values()).flatMap(group -> in(group).stream());
    }

    Stream<DigestItem> dated() {
        return Arrays.stream(Group.values())
                .filter(group -> group != Group.UNDATED)
                .flatMap(group -> in(group).stream());
    }
}
