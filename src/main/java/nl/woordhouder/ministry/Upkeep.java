// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.ministry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.woordhouder.audit.ManagementChange;
import nl.woordhouder.audit.ManagementLog;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps committees, ministries and successions as Parliament and government make them. Every change is recorded. What the
 * register refers to is never removed; what cannot be done is noted at the field, and nothing changes.
 */
@ApplicationScoped
@Transactional
public class Upkeep {
    public static final String COMMITTEE = "commissie-afkorting";
    public static final String COMMITTEE_NAME = "commissie-naam";
    public static final String CODE = "ministerie-code";
    public static final String ABBREVIATION = "ministerie-afkorting";
    public static final String MINISTRY_NAME = "ministerie-naam";
    public static final String PREDECESSOR = "van";
    public static final String SUCCESSOR = "naar";
    public static final String DAY = "vanaf";

    private static final Pattern SHORT = Pattern.compile("[\\p{L}\\d-]{1,10}");
    private static final Pattern TOOI = Pattern.compile("mnre\\d{4}");
    private static final int LONGEST_NAME = 120;

    private final EntityManager entities;
    private final Ministries ministries;
    private final Committees committees;
    private final ManagementLog log;
    private final BusinessTime time;

    Upkeep(EntityManager entities, Ministries ministries, Committees committees, ManagementLog log, BusinessTime time) {
        this.entities = entities;
        this.ministries = ministries;
        this.committees = committees;
        this.log = log;
        this.time = time;
    }

    public void addCommittee(String abbreviation, String name, String actor, FormErrors errors) {
        checkShort(COMMITTEE, abbreviation, committees.byAnyName(abbreviation).isPresent(), errors);
        checkName(COMMITTEE_NAME, name, errors);
        if (errors.isEmpty()) {
            entities.persist(new Committee(abbreviation, name));
            record(actor, "commissie", null, abbreviation + " – " + name);
        }
    }

    public void renameCommittee(String abbreviation, String name, String actor, FormErrors errors) {
        Committee committee = entities.find(Committee.class, abbreviation);
        checkName(COMMITTEE_NAME + "-" + abbreviation, name, errors);
        if (committee != null && errors.isEmpty()) {
            record(actor, "commissie", abbreviation + " – " + committee.name(), abbreviation + " – " + name);
            committee.rename(name);
        }
    }

    public void addMinistry(String code, String abbreviation, String name, String actor, FormErrors errors) {
        if (!TOOI.matcher(code).matches()) {
            errors.add(CODE, "Schrijf de code zoals TOOI hem geeft: mnre en vier cijfers.");
        } else if (ministries.byCode(code).isPresent()) {
            errors.add(CODE, "Er is al een ministerie met deze code.");
        }
        checkShort(
                ABBREVIATION, abbreviation, ministries.byAnyName(abbreviation).isPresent(), errors);
        checkName(MINISTRY_NAME, name, errors);
        if (errors.isEmpty()) {
            Ministry ministry = new Ministry(code, abbreviation, name);
            entities.persist(ministry);
            record(actor, "ministerie", null, code + " " + ministry.label());
        }
    }

    public void renameMinistry(String code, String name, String actor, FormErrors errors) {
        Ministry ministry = entities.find(Ministry.class, code);
        checkName(MINISTRY_NAME + "-" + code, name, errors);
        if (ministry != null && errors.isEmpty()) {
            String before = code + " " + ministry.label();
            ministry.rename(name);
            record(actor, "ministerie", before, code + " " + ministry.label());
        }
    }

    /** @param day null when none was given, which is refused here, or none that can be read, which was noted before */
    public void addSuccession(
            String predecessor, String successor, @Nullable LocalDate day, String actor, FormErrors errors) {
        checkKnown(PREDECESSOR, predecessor, errors);
        checkKnown(SUCCESSOR, successor, errors);
        if (errors.isEmpty() && predecessor.equals(successor)) {
            errors.add(SUCCESSOR, "Een ministerie volgt zichzelf niet op. Kies een ander.");
        }
        if (day == null && errors.of(DAY) == null) {
            errors.add(DAY, "Vul in vanaf welke dag het andere ministerie antwoordt.");
        } else if (day != null && find(predecessor, day) != null) {
            errors.add(DAY, "Op deze dag wordt dit ministerie al opgevolgd.");
        }
        if (day != null && errors.isEmpty()) {
            entities.persist(new MinistrySuccession(predecessor, successor, day));
            record(actor, "opvolging", null, words(predecessor, successor, day));
        }
    }

    /** Only before it takes effect: afterwards the register has been handed over. */
    public void removeSuccession(String predecessor, LocalDate day, String actor, FormErrors errors) {
        MinistrySuccession succession = find(predecessor, day);
        if (succession != null && !day.isAfter(time.today())) {
            errors.add("Deze opvolging geldt al en blijft daarom staan. Voeg zo nodig een nieuwe toe.");
        } else if (succession != null) {
            record(actor, "opvolging", words(predecessor, succession.successor(), day), null);
            entities.remove(succession);
        }
    }

    private @Nullable MinistrySuccession find(String predecessor, LocalDate day) {
        return entities.find(MinistrySuccession.class, new MinistrySuccession.Key(predecessor, day));
    }

    private String words(String predecessor, String successor, LocalDate day) {
        return "vanaf %s antwoordt %s voor %s".formatted(day, abbreviation(successor), abbreviation(predecessor));
    }

    private String abbreviation(String code) {
        return ministries.byCode(code).map(Ministry::abbreviation).orElse(code);
    }

    private void checkKnown(String field, String code, FormErrors errors) {
        if (ministries.byCode(code).isEmpty()) {
            errors.add(field, "Kies een ministerie uit de lijst.");
        }
    }

    private static void checkShort(String field, String abbreviation, boolean known, FormErrors errors) {
        if (!SHORT.matcher(abbreviation).matches()) {
            errors.add(field, "Geef een afkorting van ten hoogste 10 letters, cijfers en streepjes.");
        } else if (known) {
            errors.add(field, "Deze afkorting bestaat al.");
        }
    }

    private static void checkName(String field, String name, FormErrors errors) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.add(field, "Geef een naam van ten hoogste " + LONGEST_NAME + " tekens.");
        }
    }

    private void record(String actor, String subject, @Nullable String before, @Nullable String after) {
        log.record(new ManagementChange(actor, time.now(), subject, before, after));
    }
}
