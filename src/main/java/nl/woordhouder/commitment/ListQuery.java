// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.util.Set;

/**
 * What a client asks of the list.
 *
 * @param filter which commitments, in which order, from where on
 * @param fields which attributes of each
 * @param facets which keys to count the values of
 */
record ListQuery(CommitmentFilter filter, Fields fields, Set<Facet> facets) {}
