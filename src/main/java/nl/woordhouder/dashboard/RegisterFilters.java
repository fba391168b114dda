// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.CommitmentType;
import nl.woordhouder.commitment.Dossier;
import nl.woordhouder.ministry.Committee;
import nl.woordhouder.ministry.Committees;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** Reads the filters of the register as a selection. */
@RequestScoped
class RegisterFilters {
    private static final int LONGEST_TEXT = 200;

    private final Scope scope;
    private final Ministries ministries;
    private final Committees committees;

    RegisterFilters(Scope scope, Ministries ministries, Committees committees) {
        this.scope = scope;
        this.ministries = ministries;
        this.committees = committees;
    }

    /** The selection; what cannot be read is noted as an error and leaves that filter out. */
    CommitmentFilter read(RegisterQuery query, FormErrors errors) {
        return read(query, scope.reach(), errors);
    }

    /** The same for somebody who is not the visitor. */
    CommitmentFilter read(RegisterQuery query, Reach reach, FormErrors errors) {
        CommitmentFilter filter = reach.everything()
                .withCommittee(committee(query, errors))
                .withStatuses(statuses(query, errors))
                .withType(type(query, errors))
                .withPerson(shortText(RegisterQuery.PERSON, query, errors))
                .withDossier(dossier(query, errors))
                .withMember(shortText(RegisterQuery.MEMBER, query, errors))
                .withParty(shortText(RegisterQuery.PARTY, query, errors))
                .withText(shortText(RegisterQuery.TEXT, query, errors));
        if (reach.onlyMinistry().isEmpty()) {
            filter = filter.withMinistries(ministryCodes(query, errors));
        }
        LocalDate from = DateField.read(RegisterQuery.FROM, query.one(RegisterQuery.FROM), errors);
        LocalDate until = DateField.read(RegisterQuery.UNTIL, query.one(RegisterQuery.UNTIL), errors);
        if (from != null && until != null && until.isBefore(from)) {
            errors.add(RegisterQuery.UNTIL, "Deze datum ligt voor de eerste. Kies een latere datum.");
        }
        return duePart(query.turned(filter.dueBetween(from, until)), query, errors);
    }

    private List<String> ministryCodes(RegisterQuery query, FormErrors errors) {
        List<String> codes = new ArrayList<>();
        for (String name : query.all(RegisterQuery.MINISTRY)) {
            ministries
                    .byAnyName(name)
                    .map(Ministry::code)
                    .ifPresentOrElse(
                            codes::add, () -> errors.add(RegisterQuery.MINISTRY, "Kies een ministerie uit de lijst."));
        }
        return codes;
    }

    private String committee(RegisterQuery query, FormErrors errors) {
        String wanted = query.one(RegisterQuery.COMMITTEE);
        if (wanted.isEmpty()) {
            return null;
        }
        Optional<String> known = committees.all().stream()
                .map(Committee::abbreviation)
                .filter(wanted::equalsIgnoreCase)
                .findFirst();
        if (known.isEmpty()) {
            errors.add(RegisterQuery.COMMITTEE, "Kies een commissie uit de lijst.");
        }
        return known.orElse(null);
    }

    private static Set<CommitmentStatus> statuses(RegisterQuery query, FormErrors errors) {
        Set<CommitmentStatus> statuses = EnumSet.noneOf(CommitmentStatus.class);
        for (String word : query.all(RegisterQuery.STATUS)) {
            CommitmentStatus.ofDutch(word)
                    .ifPresentOrElse(
                            statuses::add, () -> errors.add(RegisterQuery.STATUS, "Kies een status uit de lijst."));
        }
        return statuses;
    }

    private static @Nullable CommitmentType type(RegisterQuery query, FormErrors errors) {
        String word = query.one(RegisterQuery.KIND);
        Optional<CommitmentType> type = CommitmentType.ofDutch(word);
        if (!word.isEmpty() && type.isEmpty()) {
            errors.add(RegisterQuery.KIND, "Kies een soort uit de lijst.");
        }
        return type.orElse(null);
    }

    private static @Nullable String dossier(RegisterQuery query, FormErrors errors) {
        String written = query.one(RegisterQuery.DOSSIER);
        Optional<String> dossier = Dossier.of(written).map(Dossier::name);
        if (!written.isEmpty() && dossier.isEmpty()) {
            errors.add(RegisterQuery.DOSSIER, "Schrijf een dossier als 36600 of 36600-V.");
        }
        return dossier.orElse(null);
    }

    private static @Nullable String shortText(String key, RegisterQuery query, FormErrors errors) {
        String text = query.one(key);
        if (text.length() > LONGEST_TEXT) {
            errors.add(key, "Zoek met ten hoogste " + LONGEST_TEXT + " tekens.");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    private static CommitmentFilter duePart(CommitmentFilter filter, RegisterQuery query, FormErrors errors) {
        String word = query.one(RegisterQuery.DUE);
        if (word.isEmpty()) {
            return filter;
        }
        Optional<DueChoice> choice = DueChoice.of(word);
        if (choice.isEmpty()) {
            errors.add(RegisterQuery.DUE, "Kies een termijn uit de lijst.");
        }
        return choice.map(DueChoice::part).map(filter::with).orElse(filter);
    }
}
