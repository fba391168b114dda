// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses that mail points to, as readers reach them from outside. */
@ApplicationScoped
public class Links {
    private final URI baseUrl;

    Links(@ConfigProperty(name = "woordhouder.base-url") URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String commitment(String number) {
        return to("/register/" + number);
    }

    /** Where a contact chooses what mail to get. */
    String preferences(String token) {
        return to("/voorkeuren/" + token);
    }

    /** A page of this application by its path. */
    public String to(String path) {
        return baseUrl + path;
    }

    /** The name under which this installation is known. */
    public String host() {
        return baseUrl.getHost();
    }
}
