// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mail as the mail server took it.
 *
 * @param token the secret of its reader
 * @param numbers the commitments that it lists
 */
record LifeMail(String messageId, String to, String subject, String text, String token, Set<String> numbers) {
    private static final Pattern NUMBER = Pattern.compile("/register/(WH-\\d+-\\d+)");
    private static final Pattern TOKEN = Pattern.compile("/afmelden/([\\w-]+)");
    private static final Pattern LATE = Pattern.compile("(\\d+) te laat");

    static LifeMail read(String raw) {
        try {
            MimeMessage mail =
                    new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
            String text = plain(mail);
            return new LifeMail(
                    mail.getMessageID(),
                    mail.getAllRecipients()[0].toString(),
                    mail.getSubject(),
                    text,
                    TOKEN.matcher(text).results().findFirst().orElseThrow().group(1),
                    NUMBER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet()));
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isDigest() {
        return messageId.startsWith("<overzicht.");
    }

    /** How many are late according to its subject. */
    int late() {
        Matcher count = LATE.matcher(subject);
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    private static String plain(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        StringBuilder text = new StringBuilder();
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart inner = parts.getBodyPart(index);
                text.append(plain(inner));
            }
        }
        return text.toString();
    }
}
