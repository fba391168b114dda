// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woordhouder.commitment.CommitmentsJson.FacetJson;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;

/**
 * Counts for each value of a key what the query would select with that value instead of its own; so what was not chosen
 * can be chosen next. Counted with the same filter as the list, so that they agree (invariant I9).
 */
@ApplicationScoped
class Facets {
    private static final Comparator<FacetJson> MOST_FIRST =
            Comparator.comparingLong(FacetJson::aantal).reversed().thenComparing(FacetJson::waarde);

    private final EntityManager entities;
    private final CommitmentRepository commitments;
    private final Ministries ministries;
    private final ApiScope scope;

    Facets(EntityManager entities, CommitmentRepository commitments, Ministries ministries, ApiScope scope) {
        this.entities = entities;
        this.commitments = commitments;
        this.ministries = ministries;
        this.scope = scope;
    }

    /** By key of the query, each with the values that select anything, most first. */
    Map<String, List<FacetJson>> of(CommitmentFilter filter, Set<Facet> wanted) {
        Map<String, List<FacetJson>> counts = new TreeMap<>();
        wanted.forEach(facet ->
                counts.put(facet.key(), count(facet, filter).sorted(MOST_FIRST).toList()));
        return counts;
    }

    private Stream<FacetJson> count(Facet facet, CommitmentFilter filter) {
        return switch (facet) {
            case MINISTRY -> byMinistry(filter.withMinistries(own()));
            case COMMITTEE ->
                grouped("committee", filter.withCommittee(null))
                        .filter(row -> row[0] != null)
                        .map(row -> new FacetJson((String) row[0], (Long) row[1]));
            case STATUS ->
                grouped("status", filter.withStatuses(Set.of()))
                        .map(row -> new FacetJson(((CommitmentStatus) row[0]).dutch(), (Long) row[1]));
            case TYPE ->
                grouped("type", filter.withType(null))
                        .map(row -> new FacetJson(((CommitmentType) row[0]).dutch(), (Long) row[1]));
        };
    }

    /** A ministry counts for what it promised and for what it answers now, as in the query. */
    private Stream<FacetJson> byMinistry(CommitmentFilter filter) {
        Map<String, Ministry> known = ministries.allByCode();
        Collection<String> own = own();
        return commitments.countByMinistry(filter).entrySet().stream()
                .filter(entry -> own.isEmpty() || own.contains(entry.getKey()))
                .map(entry -> new FacetJson(known.get(entry.getKey()).abbreviation(), entry.getValue()));
    }

    /** The ministry that the visitor is bound to; empty for whoever reads all. */
    private Collection<String> own() {
        return scope.onlyMinistry().stream().toList();
    }

    private Stream<Object[]> grouped(String attribute, CommitmentFilter filter) {
        Criteria criteria = Criteria.of(filter);
        var query = entities.createQuery(
                "select " + attribute + ", count(*) from Commitment where " + criteria.where() + " group by "
                        + attribute,
                Object[].class);
        criteria.parameters().forEach(query::setParameter);
        return query.getResultStream();
    }
}
