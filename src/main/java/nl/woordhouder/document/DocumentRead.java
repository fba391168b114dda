// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import nl.woordhouder.extraction.Extraction;

/**
 * A document was read, for the first time or anew. Fired inside the transaction that stores it, so that whoever files
 * the candidates stands or falls with it.
 */
public record DocumentRead(Document document, Extraction extraction) {}
