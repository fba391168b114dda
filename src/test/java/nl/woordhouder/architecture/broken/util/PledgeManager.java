// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.util;

/** Named after nothing, in a place named after nothing. */
public class PledgeManager {}
