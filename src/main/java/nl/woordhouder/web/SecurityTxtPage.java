// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.ZoneOffset;
import nl.woordhouder.calendar.BusinessTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom to tell about a vulnerability (RFC 9116). */
@Path("/.well-known/security.txt")
public class SecurityTxtPage {
    private static final int VALID_DAYS = 180;

    private final URI contact;
    private final BusinessTime time;

    SecurityTxtPage(@ConfigProperty(name = "woordhouder.security.contact") URI contact, BusinessTime time) {
        this.contact = contact;
        this.time = time;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    public String text() {
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                """.formatted(
                contact,
                time.today().plusDays(VALID_DAYS).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
