// SPDX-License-Identifier: EUPL-1.2
/**
 * The text of a document and its shape: one normalisation, then spans. Offsets in the normalised text are identity;
 * zones and sentences are spans that tile it and are found only where somebody asks.
 */
@NullMarked
package nl.woordhouder.extraction.text;

import org.jspecify.annotations.NullMarked;
