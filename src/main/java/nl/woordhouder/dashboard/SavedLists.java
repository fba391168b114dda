// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.web.FormErrors;

/** The saved lists of everybody; each person sees and changes only their own. */
@ApplicationScoped
@Transactional
class SavedLists {
    static final String NAME = "naam";
    static final int LONGEST_NAME = 60;
    static final int LONGEST_FILTERS = 2_000;

    /** More than anybody finds back in a row of links. */
    static final int MOST = 30;

    private final EntityManager entities;
    private final BusinessTime time;

    SavedLists(EntityManager entities, BusinessTime time) {
        this.entities = entities;
        this.time = time;
    }

    /** By name. */
    List<SavedList> of(String account) {
        return entities.createQuery("from SavedList where account = :account order by lower(name)", SavedList.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Empty when there is no such list of this account. */
    Optional<SavedList> find(String account, long id) {
        return Optional.ofNullable(entities.find(SavedList.class, id))
                .filter(list -> list.account().equals(account));
    }

    Optional<SavedList> byToken(String token) {
        return entities.createQuery("from SavedList where token = :token", SavedList.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    void add(String account, String name, RegisterQuery query, FormErrors errors) {
        List<SavedList> own = of(account);
        if (own.size() >= MOST) {
            errors.add("U hebt al " + MOST + " overzichten. Verwijder er eerst een.");
        }
        if (query.text().length() > LONGEST_FILTERS) {
            errors.add("Dit zijn te veel filters om te bewaren. Zet er enkele uit.");
        }
        checkName(name, own, errors);
        if (errors.isEmpty()) {
            entities.persist(new SavedList(account, name.strip(), query, time.now()));
        }
    }

    void rename(String account, long id, String name, FormErrors errors) {
        List<SavedList> others =
                of(account).stream().filter(list -> list.id() != id).toList();
        checkName(name, others, errors);
        if (errors.isEmpty()) {
            find(account, id).ifPresent(list -> list.rename(name.strip()));
        }
    }

    void remove(String account, long id) {
        find(account, id).ifPresent(entities::remove);
    }

    /** Makes a new link; the one before, if any, stops working. */
    void publish(String account, long id) {
        find(account, id).ifPresent(SavedList::publish);
    }

    void revoke(String account, long id) {
        find(account, id).ifPresent(SavedList::revoke);
    }

    private static void checkName(String name, List<SavedList> others, FormErrors errors) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            errors.add(NAME, "Geef het overzicht een naam van ten hoogste " + LONGEST_NAME + " tekens.");
        } else if (others.stream().anyMatch(list -> list.name().equalsIgnoreCase(plain))) {
            errors.add(NAME, "U hebt al een overzicht met deze naam. Kies een andere.");
        }
    }
}
