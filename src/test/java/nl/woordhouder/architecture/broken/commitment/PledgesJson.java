// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.commitment;

import java.util.List;

/** Hands out what is stored. */
public record PledgesJson(List<Pledge> pledges) {}
