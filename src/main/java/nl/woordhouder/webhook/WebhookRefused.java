// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

/** Nothing may, or can, be sent there; the message says why, in Dutch. */
class WebhookRefused extends Exception {
    private static final long serialVersionUID = 1L;

    WebhookRefused(String why) {
        super(why);
    }
}
