// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

/** Words that stand side by side: those from {@code from} up to {@code to}. */
record Run(int from, int to) {}
