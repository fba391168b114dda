// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

/**
 * A link of the API.
 *
 * @param href relative to the address of the service, so that it holds behind any proxy
 */
public record LinkJson(String href) {}
