// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

/**
 * A state as icon, word and colour; none of the three speaks alone. Shown by {@code {#badge it /}}.
 *
 * @param icon one character, hidden from screen readers
 */
public record Badge(Tone tone, String icon, String words) {

    /** The colour; its name in lower case ends the class name in the stylesheet. */
    public enum Tone {
        LATE,
        SOON,
        OK,
        QUIET;

        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
