// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.ministry;

/** Stands on a feature. */
public class Office {
    nl.woordhouder.architecture.broken.commitment.Register register;
}
