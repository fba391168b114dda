// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

/** What became of handing a mail to the mail server. */
sealed interface Delivery {

    /** The mail server took it. */
    record Accepted() implements Delivery {}

    /** Not this mail now (a 4xx reply): try again later. */
    record Deferred(String reason) implements Delivery {}

    /** The mail server cannot be talked to; other mail would fare no better now. */
    record Unreachable(String reason) implements Delivery {}

    /** Never this mail (a 5xx reply). */
    record Refused(String reason) implements Delivery {}
}
