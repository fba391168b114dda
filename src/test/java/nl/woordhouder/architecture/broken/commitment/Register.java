// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.commitment;

/** Knows the letter, and so closes a circle. */
public class Register {
    nl.woordhouder.architecture.broken.document.Letter letter;
}
