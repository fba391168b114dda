// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import nl.woordhouder.web.PublicAddress;

/**
 * Looks up hosts of the public internet. A name that leads into a network of our own is refused, so that nobody has this
 * program ask there for what he cannot reach himself.
 */
final class PublicHosts implements HostLookup {

    @Override
    public InetAddress address(String host) throws UnknownHostException, NotFetched {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!Stream.of(addresses).allMatch(PublicAddress::is)) {
            throw new NotFetched("Dit adres leidt naar een intern netwerk; daar wordt niets opgehaald.");
        }
        return addresses[0];
    }
}
