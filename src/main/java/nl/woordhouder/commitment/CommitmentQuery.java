// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;
import nl.woordhouder.ministry.Committee;
import nl.woordhouder.ministry.Committees;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.ApiProblem;
import nl.woordhouder.web.ApiValues;
import nl.woordhouder.web.QueryReader;
import org.jspecify.annotations.Nullable;

/** The query of {@code /v1/toezeggingen}: Dutch keys in, a filter out. */
@ApplicationScoped
class CommitmentQuery {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 100;
    static final String STATUS_HINT = "Kies uit: openstaand, deels voldaan, voldaan, vervallen, niet nagekomen.";
    private static final List<String> IN_PARTS = List.of("limiet", "cursor", "velden", "facetten");
    private static final String FACET_HINT = "Kies uit: " + String.join(", ", Facet.keys()) + ".";
    private static final Map<String, Sort> ORDERS = Map.of("termijn", Sort.DUE, "nieuwste", Sort.NEWEST);

    private final Ministries ministries;
    private final Committees committees;
    private final BusinessTime time;
    private final ApiScope scope;

    CommitmentQuery(Ministries ministries, Committees committees, BusinessTime time, ApiScope scope) {
        this.ministries = ministries;
        this.committees = committees;
        this.time = time;
        this.scope = scope;
    }

    /**
     * Reads the whole query of a list.
     *
     * @throws ApiProblem with everything that is wrong with it
     */
    ListQuery read(MultivaluedMap<String, String> parameters) {
        QueryReader query = new QueryReader(parameters);
        CommitmentFilter filter = selection(query).sorted(order(query));
        CommitmentFilter paged = filter.from(cursor(query, filter), limit(query));
        Fields fields = fields(query);
        Set<Facet> facets = Set.copyOf(query.listed("facetten", Facet::ofKey, FACET_HINT));
        query.finish();
        return new ListQuery(paged, fields, facets);
    }

    static Fields fields(QueryReader query) {
        return Fields.of(query.listed("velden", Fields::known, Fields.HINT));
    }

    /**
     * Reads the whole query of a list that comes as one piece.
     *
     * @throws ApiProblem with everything that is wrong with it
     */
    CommitmentFilter readWhole(MultivaluedMap<String, String> parameters) {
        QueryReader query = new QueryReader(parameters);
        CommitmentFilter filter = selection(query).sorted(order(query));
        refuse(query, "In dit formaat komt alles in één keer. Laat dit weg.", IN_PARTS);
        query.finish();
        return filter;
    }

    /**
     * Reads the whole query of what changed last.
     *
     * @throws ApiProblem with everything that is wrong with it
     */
    CommitmentFilter readFeed(MultivaluedMap<String, String> parameters) {
        QueryReader query = new QueryReader(parameters);
        CommitmentFilter filter = selection(query);
        refuse(query, "In dit formaat komt wat het laatst is gewijzigd. Laat dit weg.", IN_PARTS);
        refuse(query, "In dit formaat staat het laatst gewijzigde vooraan. Laat dit weg.", List.of("sorteer"));
        query.finish();
        return filter;
    }

    private static void refuse(QueryReader query, String why, List<String> keys) {
        for (String key : keys) {
            if (query.one(key, Optional::of, "Laat dit weg.") != null) {
                query.refuse(key, why);
            }
        }
    }

    /** What is selected, without order and paging; the reading goes on. */
    CommitmentFilter selection(QueryReader query) {
        return CommitmentFilter.everything(time.today())
                .withMinistries(ministries(query))
                .withPerson(query.one("bewindspersoon", Optional::of, "Geef een naam of ambt, of een deel ervan."))
                .withCommittee(committee(query))
                .toSenate(query.one("kamer", CommitmentQuery::senate, "Kies uit: tweede, eerste."))
                .withStatuses(statuses(query))
                .withType(query.one("soort", CommitmentType::ofDutch, "Kies uit: informeren, handelen."))
                .withDocument(query.one("document", ApiValues::number, "Gebruik het getal uit bron.document."))
                .withDossier(query.one("dossier", CommitmentQuery::dossier, "Geef een nummer als 36600 of 36600-V."))
                .withMember(query.one("lid", Optional::of, "Geef de achternaam van het Kamerlid."))
                .withParty(query.one("fractie", Optional::of, "Geef de naam zoals die achter een Kamerlid staat."))
                .with(duePart(query))
                .dueBetween(after(query), before(query))
                .withChangesSince(changedSince(query))
                .withText(query.one("zoek", Optional::of, "Geef een of meer woorden, samen hooguit 500 tekens."));
    }

    /** TOOI codes of the ministries that are asked for, or that the visitor is bound to; empty for all. */
    List<String> ministries(QueryReader query) {
        return readable(ministryCodes(query), query);
    }

    private List<String> ministryCodes(QueryReader query) {
        return query
                .all(
                        "ministerie",
                        ministries::byAnyName,
                        "Gebruik een afkorting, naam of TOOI-code uit /v1/ministeries, bijvoorbeeld BZ.")
                .stream()
                .map(Ministry::code)
                .distinct()
                .toList();
    }

    /** Another ministry is refused rather than left out, so that nobody takes a part of the register for the whole. */
    private List<String> readable(List<String> wanted, QueryReader query) {
        List<String> own = scope.onlyMinistry().map(List::of).orElse(wanted);
        if (!own.containsAll(wanted)) {
            query.refuse("ministerie", "U leest alleen wat uw eigen ministerie toezegde of beantwoordt. Laat dit weg.");
        }
        return own;
    }

    private @Nullable String committee(QueryReader query) {
        Committee committee = query.one(
                "commissie",
                committees::byAnyName,
                "Gebruik een afkorting of naam uit /v1/commissies, bijvoorbeeld BuZa.");
        return committee == null ? null : committee.abbreviation();
    }

    private static Set<CommitmentStatus> statuses(QueryReader query) {
        List<CommitmentStatus> wanted = query.all("status", CommitmentStatus::ofDutch, STATUS_HINT);
        return wanted.isEmpty() ? Set.of() : EnumSet.copyOf(wanted);
    }

    private static DuePart duePart(QueryReader query) {
        Boolean overdue = query.one("teLaat", ApiValues::truth, ApiValues.TRUTH_HINT);
        Boolean undated = query.one("zonderDatum", ApiValues::truth, ApiValues.TRUTH_HINT);
        if (overdue != null && undated != null) {
            query.refuse("zonderDatum", "Gebruik 'teLaat' of 'zonderDatum', niet allebei.");
        }
        if (overdue != null) {
            return overdue ? DuePart.OVERDUE : DuePart.NOT_OVERDUE;
        }
        if (undated != null) {
            return undated ? DuePart.UNDATED : DuePart.NOT_UNDATED;
        }
        return DuePart.ANY;
    }

    private static @Nullable LocalDate after(QueryReader query) {
        LocalDate day = query.one("vervaltNa", ApiValues::date, ApiValues.DATE_HINT);
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable LocalDate before(QueryReader query) {
        LocalDate day = query.one("vervaltVoor", ApiValues::date, ApiValues.DATE_HINT);
        return day == null ? null : day.minusDays(1);
    }

    private static @Nullable Instant changedSince(QueryReader query) {
        return query.one("gewijzigdSinds", ApiValues::moment, ApiValues.MOMENT_HINT);
    }

    private static Sort order(QueryReader query) {
        Sort order =
                query.one("sorteer", word -> Optional.ofNullable(ORDERS.get(word)), "Kies uit: termijn, nieuwste.");
        return order == null ? Sort.DUE : order;
    }

    private static @Nullable Cursor cursor(QueryReader query, CommitmentFilter filter) {
        return query.one(
                "cursor",
                text -> CursorText.read(filter, text),
                "Gebruik de cursor uit _links.volgende, met dezelfde andere sleutels, of laat hem weg.");
    }

    static int limit(QueryReader query) {
        Integer limit =
                query.one("limiet", CommitmentQuery::limitOf, "Gebruik een getal van 1 tot en met " + MAX_LIMIT + ".");
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    private static Optional<Integer> limitOf(String text) {
        return text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= MAX_LIMIT
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    private static Optional<String> dossier(String text) {
        return Dossier.of(text.toUpperCase(Locale.ROOT)).map(Dossier::name);
    }

    private static Optional<Boolean> senate(String text) {
        return switch (text) {
            case "eerste" -> Optional.of(true);
            case "tweede" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
