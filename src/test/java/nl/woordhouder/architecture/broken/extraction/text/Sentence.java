// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture.broken.extraction.text;

/** Knows a later stage. */
public class Sentence {
    nl.woordhouder.architecture.broken.extraction.promise.Promise promise;
}
