// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.woordhouder.web.PublicAddress;

/** Where messages go: an address on the public internet over TLS, or a host that the organisation named as its own. */
record WebhookTarget(URI uri, boolean own) {
    private static final int LONGEST = 1000;
    private static final int LAST_PORT = 65535;

    /**
     * Reads an address that somebody typed.
     *
     * @throws WebhookRefused with what is wrong with it, in Dutch
     */
    static WebhookTarget of(String typed, List<String> ownHosts) throws WebhookRefused {
        URI uri = uri(typed.strip());
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            throw new WebhookRefused(
                    "Geef een volledig adres zonder gebruikersnaam, zoals https://voorbeeld.nl/nieuws.");
        }
        if (uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
            throw new WebhookRefused("Deze poort bestaat niet. Gebruik een poort van 1 tot en met 65535.");
        }
        boolean own = ownHosts.contains(host.toLowerCase(Locale.ROOT));
        if (!"https".equals(uri.getScheme()) && !(own && "http".equals(uri.getScheme()))) {
            throw new WebhookRefused("Gebruik een adres dat met https:// begint.");
        }
        return new WebhookTarget(uri, own);
    }

    /**
     * Looks the host up. The address that comes of it is the one to connect to: looked up again, the name could lead
     * elsewhere.
     *
     * @throws WebhookRefused when it leads into a network of one's own, or nowhere
     */
    InetAddress address() throws WebhookRefused {
        try {
            InetAddress[] addresses = InetAddress.getAllByName(uri.getHost());
            if (!own && !Stream.of(addresses).allMatch(PublicAddress::is)) {
                throw new WebhookRefused("Dit adres leidt naar een intern netwerk; daar wordt niets bezorgd.");
            }
            return addresses[0];
        } catch (UnknownHostException nowhere) {
            throw new WebhookRefused("De naam in dit adres is niet te vinden.");
        }
    }

    boolean encrypted() {
        return "https".equals(uri.getScheme());
    }

    int port() {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return encrypted() ? 443 : 80;
    }

    /** Path and query. */
    String path() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static URI uri(String typed) throws WebhookRefused {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            throw new WebhookRefused("Vul het adres in, hooguit 1000 tekens.");
        }
        try {
            return new URI(typed);
        } catch (URISyntaxException unreadable) {
            throw new WebhookRefused("Dit is geen geldig adres. Gebruik een adres als https://voorbeeld.nl/nieuws.");
        }
    }
}
