// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.extraction.promise;

/** Knows a stage beside it. */
public class Promise {
    nl.woordhouder.architecture.broken.extraction.deadline.Deadline deadline;
}
