// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments, in which order. One filter serves page, mail, API and export, so that they agree (invariant I9).
 *
 * @param today the business day that "overdue" is seen from
 * @param ministries TOOI codes of the ministries that promised or answer now; empty for all
 * @param committee abbreviation, or null for all
 * @param statuses empty for all
 * @param due which part by due date
 * @param dueFrom only those due on or after this day, or null
 * @param dueUntil only those due on or before this day, or null
 * @param changedSince only those registered or changed at or after this moment, or null
 * @param text words that must all occur in number, subject, quote or source title; null or blank for all
 * @param cursor the last item already seen, or null for the first page
 * @param limit at most this many, 1..500
 */
public record CommitmentFilter(
        LocalDate today,
        List<String> ministries,
        @Nullable String committee,
        Set<CommitmentStatus> statuses,
        DuePart due,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueUntil,
        @Nullable Instant changedSince,
        @Nullable String text,
        Sort sort,
        @Nullable Cursor cursor,
        int limit) {

    /** A part of the register by due date. */
    public enum DuePart {
        ANY,
        /** Unsettled and due before today (invariant I1). */
        OVERDUE,
        /** Unsettled and due within fourteen days from today, today included. */
        SOON,
        /** Unsettled and without a date. */
        UNDATED,
        /** All that is not {@link #OVERDUE}. */
        NOT_OVERDUE,
        /** All that is not {@link #UNDATED}. */
        NOT_UNDATED
    }

    /** The order of the list. */
    public enum Sort {
        /** Longest overdue first, without date last. */
        DUE(" order by dueSort, id"),
        /** Latest registered first. */
        NEWEST(" order by id desc");

        private final String orderBy;

        Sort(String orderBy) {
            this.orderBy = orderBy;
        }

        String orderBy() {
            return orderBy;
        }
    }

    /**
     * The place of the last item seen.
     *
     * @param until its due date, or {@link Due#NO_DATE}
     */
    public record Cursor(LocalDate until, long id) {
        public static Cursor of(Commitment last) {
            return new Cursor(last.due().sort(), last.id());
        }
    }

    /** Days ahead that count as "binnenkort" on page, API and mail. */
    public static final int SOON_DAYS = 14;

    /** Everything, earliest due first. */
    public static CommitmentFilter everything(LocalDate today) {
        return new CommitmentFilter(
                today, List.of(), null, Set.of(), DuePart.ANY, null, null, null, null, Sort.DUE, null, 50);
    }

    public CommitmentFilter with(DuePart part) {
        return new CommitmentFilter(
                today,
                ministries,
                committee,
                statuses,
                part,
                dueFrom,
                dueUntil,
                changedSince,
                text,
                sort,
                cursor,
                limit);
    }

    public CommitmentFilter withMinistries(List<String> codes) {
        return new CommitmentFilter(
                today, codes, committee, statuses, due, dueFrom, dueUntil, changedSince, text, sort, cursor, limit);
    }

    public CommitmentFilter withCommittee(@Nullable String abbreviation) {
        return new CommitmentFilter(
                today,
                ministries,
                abbreviation,
                statuses,
                due,
                dueFrom,
                dueUntil,
                changedSince,
                text,
                sort,
                cursor,
                limit);
    }

    public CommitmentFilter withStatuses(Set<CommitmentStatus> wanted) {
        return new CommitmentFilter(
                today, ministries, committee, wanted, due, dueFrom, dueUntil, changedSince, text, sort, cursor, limit);
    }

    public CommitmentFilter dueBetween(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new CommitmentFilter(
                today, ministries, committee, statuses, due, first, last, changedSince, text, sort, cursor, limit);
    }

    public CommitmentFilter withText(@Nullable String words) {
        return new CommitmentFilter(
                today,
                ministries,
                committee,
                statuses,
                due,
                dueFrom,
                dueUntil,
                changedSince,
                words,
                sort,
                cursor,
                limit);
    }

    public CommitmentFilter withChangesSince(@Nullable Instant moment) {
        return new CommitmentFilter(
                today, ministries, committee, statuses, due, dueFrom, dueUntil, moment, text, sort, cursor, limit);
    }

    public CommitmentFilter sorted(Sort order) {
        return new CommitmentFilter(
                today,
                ministries,
                committee,
                statuses,
                due,
                dueFrom,
                dueUntil,
                changedSince,
                text,
                order,
                cursor,
                limit);
    }

    public CommitmentFilter from(@Nullable Cursor last, int atMost) {
        return new CommitmentFilter(
                today, ministries, committee, statuses, due, dueFrom, dueUntil, changedSince, text, sort, last, atMost);
    }
}
