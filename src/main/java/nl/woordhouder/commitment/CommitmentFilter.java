// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments, in which order. One filter serves page, mail, API and export, so that they agree (invariant I9). It
 * never changes: each verb hands out another filter.
 */
public final class CommitmentFilter {
    /** Days ahead that count as "binnenkort" on page, API and mail. */
    public static final int SOON_DAYS = 14;

    private final LocalDate today;
    private List<String> ministries = List.of();
    private @Nullable String committee;
    private Set<CommitmentStatus> statuses = Set.of();
    private DuePart due = DuePart.ANY;
    private @Nullable LocalDate dueFrom;
    private @Nullable LocalDate dueUntil;
    private @Nullable Instant changedSince;
    private @Nullable String text;
    private Sort sort = Sort.DUE;
    private @Nullable Cursor cursor;
    private int limit = 50;

    private CommitmentFilter(LocalDate today) {
        this.today = today;
    }

    /** Everything, earliest due first. */
    public static CommitmentFilter everything(LocalDate today) {
        return new CommitmentFilter(today);
    }

    public CommitmentFilter with(DuePart part) {
        return changed(copy -> copy.due = part);
    }

    /** @param codes TOOI codes of the ministries that promised or answer now; empty for all */
    public CommitmentFilter withMinistries(List<String> codes) {
        return changed(copy -> copy.ministries = List.copyOf(codes));
    }

    /** @param abbreviation null for all */
    public CommitmentFilter withCommittee(@Nullable String abbreviation) {
        return changed(copy -> copy.committee = abbreviation);
    }

    /** @param wanted empty for all */
    public CommitmentFilter withStatuses(Set<CommitmentStatus> wanted) {
        return changed(copy -> copy.statuses = Set.copyOf(wanted));
    }

    /** Only those due from the first day to the last, both included; null is no bound. */
    public CommitmentFilter dueBetween(@Nullable LocalDate first, @Nullable LocalDate last) {
        return changed(copy -> {
            copy.dueFrom = first;
            copy.dueUntil = last;
        });
    }

    /** @param words all of them must occur in number, subject, quote or source title; null or blank for all */
    public CommitmentFilter withText(@Nullable String words) {
        return changed(copy -> copy.text = words);
    }

    /** Only those registered or changed at or after a moment; null for all. */
    public CommitmentFilter withChangesSince(@Nullable Instant moment) {
        return changed(copy -> copy.changedSince = moment);
    }

    public CommitmentFilter sorted(Sort order) {
        return changed(copy -> copy.sort = order);
    }

    /**
     * A page of the list.
     *
     * @param last the last item already seen, or null for the first page
     * @param atMost 1..500
     */
    public CommitmentFilter from(@Nullable Cursor last, int atMost) {
        return changed(copy -> {
            copy.cursor = last;
            copy.limit = atMost;
        });
    }

    private CommitmentFilter changed(Consumer<CommitmentFilter> change) {
        CommitmentFilter copy = new CommitmentFilter(today);
        copy.ministries = ministries;
        copy.committee = committee;
        copy.statuses = statuses;
        copy.due = due;
        copy.dueFrom = dueFrom;
        copy.dueUntil = dueUntil;
        copy.changedSince = changedSince;
        copy.text = text;
        copy.sort = sort;
        copy.cursor = cursor;
        copy.limit = limit;
        change.accept(copy);
        return copy;
    }

    /** The business day that "overdue" is seen from. */
    public LocalDate today() {
        return today;
    }

    public List<String> ministries() {
        return ministries;
    }

    public @Nullable String committee() {
        return committee;
    }

    public Set<CommitmentStatus> statuses() {
        return statuses;
    }

    public DuePart due() {
        return due;
    }

    public @Nullable LocalDate dueFrom() {
        return dueFrom;
    }

    public @Nullable LocalDate dueUntil() {
        return dueUntil;
    }

    public @Nullable Instant changedSince() {
        return changedSince;
    }

    public @Nullable String text() {
        return text;
    }

    public Sort sort() {
        return sort;
    }

    public @Nullable Cursor cursor() {
        return cursor;
    }

    public int limit() {
        return limit;
    }

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
}
