// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

/** A digest put into words, the same in text and in HTML. */
record Letter(String subject, String text, String html) {}
