// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.extraction.deadline;

/** Calls the facade from inside. */
public class Deadline {
    nl.woordhouder.architecture.broken.extraction.Extractor facade;
}
