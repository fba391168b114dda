// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.List;
import nl.woordhouder.extraction.text.SourceText;

/**
 * What the engine found in one document. Same text, date and rule book: same extraction.
 *
 * @param text the normalised text that every span points into
 * @param date the document's date and how it is known
 * @param sender who signs
 * @param title a title for the document taken from its text; empty when there is none
 * @param candidates promises, uncertain ones and fulfilments in the order of the text
 * @param ruleBookVersion the version of the rule book that found them
 */
public record Extraction(
        SourceText text,
        DocumentDate date,
        Sender sender,
        String title,
        List<Candidate> candidates,
        String ruleBookVersion) {}
