// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A plain address such as {@code naam@ministerie.example}. It holds no space, control character or separator, so that
 * it cannot add a header or a second recipient to a mail.
 *
 * @param value in lower case: two spellings of one address are one reader
 */
record MailAddress(String value) {
    /** RFC 5321, section 4.5.3.1.3, without the angle brackets. */
    static final int MAX_LENGTH = 254;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    /** Reads what a person typed; empty when it is no plain address. */
    static Optional<MailAddress> read(String typed) {
        String address = typed.strip();
        boolean plain = address.length() <= MAX_LENGTH && PLAIN.matcher(address).matches();
        return plain ? Optional.of(new MailAddress(address.toLowerCase(Locale.ROOT))) : Optional.empty();
    }
}
