// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

/**
 * A contact with all that can be chosen about the mail.
 *
 * @param standard the steps that count when the contact chooses none, in words
 */
record ContactView(ContactRow row, String standard, WishesForm wishes) {}
