// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;

/** What a period is read against: the date of the document, the calendar of Parliament and the rules of the house. */
public record Reading(LocalDate document, ParliamentaryCalendar calendar, HouseRules rules) {}
