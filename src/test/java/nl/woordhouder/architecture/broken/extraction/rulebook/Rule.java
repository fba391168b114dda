// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.extraction.rulebook;

/** Knows what a stage makes of it. */
public class Rule {
    nl.woordhouder.architecture.broken.extraction.deadline.Deadline deadline;
}
