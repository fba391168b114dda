// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.document;

/** Knows who judges it. */
public class Letter {
    nl.woordhouder.architecture.broken.commitment.Register register;
}
