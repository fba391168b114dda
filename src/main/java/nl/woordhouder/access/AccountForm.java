// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

/** What was typed for a new account, but for its password, which is never shown again. */
record AccountForm(String username, String displayName, String role, String ministry) {
    static final AccountForm EMPTY = new AccountForm("", "", Role.GRIFFIE.dutch(), "");
}
