// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** The address of a document on a site from which documents may be fetched. */
record SiteAddress(URI uri) {
    private static final int HTTPS_PORT = 443;
    private static final String ADVICE = " Download het document anders zelf, en kies het bij Bestanden.";

    /**
     * Reads what somebody typed.
     *
     * @throws NotFetched when it is no address, not https, or on no host of the list
     */
    static SiteAddress of(String typed, List<String> hosts) throws NotFetched {
        try {
            return of(new URI(typed.strip()), hosts);
        } catch (URISyntaxException noAddress) {
            throw new NotFetched("Dit is geen webadres. Kopieer het uit de adresbalk; het begint met https://.");
        }
    }

    private static SiteAddress of(URI uri, List<String> hosts) throws NotFetched {
        if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new NotFetched(
                    "Dit is geen beveiligd webadres. Kopieer het uit de adresbalk; het begint met https://.");
        }
        SiteAddress address = new SiteAddress(uri);
        if (hosts.stream().noneMatch(address::isOn)) {
            throw new NotFetched("Van " + address.host() + " worden geen documenten opgehaald; wel van "
                    + String.join(", ", hosts) + "." + ADVICE);
        }
        return address;
    }

    /**
     * Where a redirect leads.
     *
     * @throws NotFetched when that is not https, or on no host of the list
     */
    SiteAddress redirected(String location, List<String> hosts) throws NotFetched {
        try {
            return of(uri.resolve(location), hosts);
        } catch (IllegalArgumentException noAddress) {
            throw new NotFetched("Dit adres stuurt door naar iets wat geen webadres is." + ADVICE);
        }
    }

    String host() {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    int port() {
        return uri.getPort() < 0 ? HTTPS_PORT : uri.getPort();
    }

    /** What is asked of the host: the path and the query. */
    String target() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** The last part of the path, under which the document comes in. */
    String fileName() {
        String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() ? host() : name;
    }

    private boolean isOn(String listed) {
        int colon = listed.indexOf(':');
        String name = (colon < 0 ? listed : listed.substring(0, colon)).toLowerCase(Locale.ROOT);
        int port = colon < 0 ? HTTPS_PORT : Integer.parseInt(listed.substring(colon + 1));
        return port == port() && (host().equals(name) || host().endsWith("." + name));
    }
}
