// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

/** What programs are told of. */
enum News {
    OVERDUE("toezegging.te-laat", "te laat"),
    DUE_SOON("toezegging.binnenkort", "vervalt binnenkort"),
    STATUS_CHANGED("toezegging.status-gewijzigd", "status gewijzigd");

    private final String type;
    private final String dutch;

    News(String type, String dutch) {
        this.type = type;
        this.dutch = dutch;
    }

    /** How a message names it. */
    String type() {
        return type;
    }

    String dutch() {
        return dutch;
    }
}
