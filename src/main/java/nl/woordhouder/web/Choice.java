// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

/**
 * One option of a {@code {#choice}} field.
 *
 * @param value what the form sends
 * @param label what the reader sees
 */
public record Choice(String value, String label, boolean chosen) {}
