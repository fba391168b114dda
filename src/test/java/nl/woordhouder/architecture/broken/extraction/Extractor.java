// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.extraction;

/** Impure: the engine reads the register. */
public class Extractor {
    nl.woordhouder.architecture.broken.commitment.Register register;
}
