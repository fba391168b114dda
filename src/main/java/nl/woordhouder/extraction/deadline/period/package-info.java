// SPDX-License-Identifier: EUPL-1.2
/** What words of time mean: stretches of the calendar that take their days from the date of a document. */
@NullMarked
package nl.woordhouder.extraction.deadline.period;

import org.jspecify.annotations.NullMarked;
