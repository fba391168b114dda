// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.woordhouder.access.Account;
import nl.woordhouder.access.AccountRepository;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.web.FormErrors;

/** Saved lists behind their links: what the owner may see, and nothing once the owner may not sign in. */
@ApplicationScoped
class FollowedLists {
    private final SavedLists lists;
    private final AccountRepository accounts;
    private final RegisterFilters filters;
    private final BusinessTime time;

    FollowedLists(SavedLists lists, AccountRepository accounts, RegisterFilters filters, BusinessTime time) {
        this.lists = lists;
        this.accounts = accounts;
        this.filters = filters;
        this.time = time;
    }

    /** Empty when the link is unknown, revoked, or of somebody who is shut out. */
    Optional<Followed> byToken(String token) {
        return lists.byToken(token)
                .flatMap(list -> accounts.byUsername(list.account())
                        .filter(Account::active)
                        .map(owner -> followed(list, owner)));
    }

    private Followed followed(SavedList list, Account owner) {
        Reach reach = new Reach(time.today(), Optional.ofNullable(owner.ministryCode()));
        return new Followed(
                list.name(), list.query(), token(list), filters.read(list.query(), reach, new FormErrors()));
    }

    private static String token(SavedList list) {
        return Optional.ofNullable(list.token()).orElseThrow();
    }

    /**
     * A list that is followed.
     *
     * @param filter what it selects for its owner today
     */
    record Followed(String name, RegisterQuery query, String token, CommitmentFilter filter) {}
}
