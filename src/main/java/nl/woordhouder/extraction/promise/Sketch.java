// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;

/**
 * A sentence as its words alone tell it, before its times are known.
 *
 * @param reading its words
 * @param clauses its clauses
 * @param frames the frames of its verbs, without what its times add to them
 */
public record Sketch(Reading reading, Clauses clauses, List<Frame> frames) {}
