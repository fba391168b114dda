// SPDX-License-Identifier: EUPL-1.2
/**
 * The extraction engine: reads the text of a parliamentary document and returns the promises in it with their due
 * windows. Pure: {@code java.*} and the YAML reader of the rule book only, no framework, no clock, no database.
 */
@NullMarked
package nl.woordhouder.extraction;

import org.jspecify.annotations.NullMarked;
