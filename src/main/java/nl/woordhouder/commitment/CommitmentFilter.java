// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import nl.woordhouder.commitment.Conditions.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments, in which order. One filter serves page, mail, API and export, so that they agree (invariant I9). It
 * never changes: each verb hands out another filter.
 */
public final class CommitmentFilter {
    /** Days ahead that count as "binnenkort" on page, API and mail. */
    public static final int SOON_DAYS = 14;

    /** Days ahead that the desk looks: what it can still ask a ministry about in time. */
    public static final int AHEAD_DAYS = 28;

    private final LocalDate today;
    private final Conditions asked;
    private final @Nullable String text;
    private final Sort sort;
    private final Reading reading;

    private CommitmentFilter(LocalDate today, Conditions asked, @Nullable String text, Sort sort, Reading reading) {
        this.today = today;
        this.asked = asked;
        this.text = text;
        this.sort = sort;
        this.reading = reading;
    }

    /** Everything, earliest due first. */
    public static CommitmentFilter everything(LocalDate today) {
        return new CommitmentFilter(today, Conditions.NONE, null, Sort.DUE, Reading.FIRST_PAGE);
    }

    public CommitmentFilter with(DuePart part) {
        return asking(Asked.DUE, part == DuePart.ANY ? null : Condition.due(part));
    }

    /** @param codes TOOI codes of the ministries that promised or answer now; empty for all */
    public CommitmentFilter withMinistries(Collection<String> codes) {
        return asking(Asked.MINISTRIES, codes.isEmpty() ? null : Condition.ministries(codes));
    }

    /** @param abbreviation null for all */
    public CommitmentFilter withCommittee(@Nullable String abbreviation) {
        return asking(Asked.COMMITTEE, abbreviation, Condition::committee);
    }

    /** @param wanted empty for all */
    public CommitmentFilter withStatuses(Collection<CommitmentStatus> wanted) {
        return asking(Asked.STATUSES, wanted.isEmpty() ? null : Condition.statuses(wanted));
    }

    /** @param type null for all */
    public CommitmentFilter withType(@Nullable CommitmentType type) {
        return asking(Asked.TYPE, type, Condition::type);
    }

    /** @param id the document that they were made in; null for all */
    public CommitmentFilter withDocument(@Nullable Long id) {
        return asking(Asked.DOCUMENT, id, Condition::document);
    }

    /** @param number of the dossier of Parliament ("36600-V", or "36600" for all its chapters); null for all */
    public CommitmentFilter withDossier(@Nullable String number) {
        return asking(Asked.DOSSIER, number, Condition::dossier);
    }

    /** @param name the family name of a member that they were made to or that they name; null for all */
    public CommitmentFilter withMember(@Nullable String name) {
        return asking(Asked.MEMBER, name, Condition::member);
    }

    /** @param party of such a member, as it stands behind the name; null for all */
    public CommitmentFilter withParty(@Nullable String party) {
        return asking(Asked.PARTY, party, Condition::party);
    }

    /** @param words stand in the name or the office of who promised; null for all */
    public CommitmentFilter withPerson(@Nullable String words) {
        return asking(Asked.PERSON, words, Condition::person);
    }

    /** @param senate whether they were made to the Senate; null for all */
    public CommitmentFilter toSenate(@Nullable Boolean senate) {
        return asking(Asked.CHAMBER, senate, Condition::senate);
    }

    /** Only those due from the first day to the last, both included; null is no bound. */
    public CommitmentFilter dueBetween(@Nullable LocalDate first, @Nullable LocalDate last) {
        return asking(Asked.DUE_FROM, first, Condition::dueFrom).asking(Asked.DUE_UNTIL, last, Condition::dueUntil);
    }

    /** Only those registered or changed at or after a moment; null for all. */
    public CommitmentFilter withChangesSince(@Nullable Instant moment) {
        return asking(Asked.CHANGED_SINCE, moment, Condition::changedSince);
    }

    /** @param words all of them must occur, in any form, in number, subject, quote or source title; null or blank for all */
    public CommitmentFilter withText(@Nullable String words) {
        boolean none = words == null || words.isBlank();
        CommitmentFilter narrowed = asking(Asked.TEXT, none ? null : Condition.text(words));
        return new CommitmentFilter(today, narrowed.asked, words, sort, reading);
    }

    public CommitmentFilter sorted(Sort order) {
        return new CommitmentFilter(today, asked, text, order, reading);
    }

    /**
     * A page of the list.
     *
     * @param last the last item already seen, or null for the first page
     * @param atMost 1..500
     */
    public CommitmentFilter from(@Nullable Cursor last, int atMost) {
        return new CommitmentFilter(today, asked, text, sort, new Reading(last, false, atMost));
    }

    /**
     * The page of the list that ends where another begins.
     *
     * @param first the first item of that other page
     * @param atMost 1..500
     */
    public CommitmentFilter before(Cursor first, int atMost) {
        return new CommitmentFilter(today, asked, text, sort, new Reading(first, true, atMost));
    }

    /** The same page, longer or shorter. */
    public CommitmentFilter limited(int atMost) {
        return new CommitmentFilter(today, asked, text, sort, new Reading(reading.cursor, reading.backwards, atMost));
    }

    /** Asks for a value; null asks for nothing. */
    private <T> CommitmentFilter asking(Asked what, @Nullable T value, Function<T, Condition> condition) {
        return asking(what, value == null ? null : condition.apply(value));
    }

    private CommitmentFilter asking(Asked what, @Nullable Condition condition) {
        return new CommitmentFilter(today, asked.with(what, condition), text, sort, reading);
    }

    /** What is asked, in an order that does not depend on the order of asking. */
    Collection<Condition> conditions() {
        return asked.all();
    }

    /** The business day that "overdue" is seen from. */
    public LocalDate today() {
        return today;
    }

    /** The words that are searched for, as they were given; null when there are none. */
    public @Nullable String text() {
        return text;
    }

    public Sort sort() {
        return sort;
    }

    public @Nullable Cursor cursor() {
        return reading.cursor;
    }

    /** Whether the page lies before its cursor. */
    public boolean isBackwards() {
        return reading.backwards;
    }

    public int limit() {
        return reading.limit;
    }

    /** Which part of the list is read. */
    private record Reading(@Nullable Cursor cursor, boolean backwards, int limit) {
        static final Reading FIRST_PAGE = new Reading(null, false, 50);
    }

    /** A part of the register by due date. */
    public enum DuePart {
        ANY,
        /** Unsettled and due before today (invariant I1). */
        OVERDUE,
        /** Unsettled and due from today to the end of this week, which is Sunday. */
        THIS_WEEK,
        /** Unsettled and due within fourteen days from today, today included. */
        SOON,
        /** Unsettled and due within twenty-eight days from today, today included. */
        FOUR_WEEKS,
        /** Unsettled and without a date. */
        UNDATED,
        /** Unsettled and with another due date than at first. */
        SHIFTED,
        /** All that is not {@link #OVERDUE}. */
        NOT_OVERDUE,
        /** All that is not {@link #UNDATED}. */
        NOT_UNDATED
    }
}
