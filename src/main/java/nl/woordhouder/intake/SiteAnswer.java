// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a site answered.
 *
 * @param location where else to look; null when the answer does not say
 * @param bytes what it sent; empty unless the status is 200
 */
record SiteAnswer(int status, @Nullable String location, byte[] bytes) {}
