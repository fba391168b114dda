// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads the rule book: YAML files under {@code rules/} that a griffie clerk can read. Every file is validated while it is
 * read; a mistake is reported in Dutch with the file and the place, and stops the engine before it reads any document.
 */
@NullMarked
package nl.woordhouder.extraction.rulebook;

import org.jspecify.annotations.NullMarked;
