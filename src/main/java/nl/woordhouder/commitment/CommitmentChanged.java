// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

/** Something happened to a commitment; whoever observes it writes in the same transaction. */
public record CommitmentChanged(Commitment commitment, CommitmentEvent event) {}
