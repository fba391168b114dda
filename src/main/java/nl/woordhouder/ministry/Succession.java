// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.ministry;

import java.time.LocalDate;

/** That {@code successor} answers from {@code effectiveOn} on for what {@code predecessor} answered for. */
public record Succession(Ministry predecessor, Ministry successor, LocalDate effectiveOn) {}
