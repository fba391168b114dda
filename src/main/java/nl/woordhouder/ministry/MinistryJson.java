// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.ministry;

/**
 * A ministry as the API names it.
 *
 * @param code TOOI code
 */
public record MinistryJson(String code, String afkorting, String naam) {
    public static MinistryJson of(Ministry ministry) {
        return new MinistryJson(ministry.code(), ministry.abbreviation(), ministry.name());
    }
}
