// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import java.time.LocalDate;

/**
 * A recess of Parliament.
 *
 * @param last the last day, included
 * @param confirmed whether Parliament made it known
 * @param source where the days come from
 */
public record Recess(String name, LocalDate first, LocalDate last, boolean confirmed, String source) {}
