// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

/**
 * A note of staff as its page shows it.
 *
 * @param author the name of who wrote it
 * @param when when it was written, and when it was changed
 * @param own whether the visitor wrote it and may change it
 */
record NoteLine(long id, String author, String words, String when, boolean own) {}
