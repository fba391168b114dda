// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the address of a host, which is then the one that is connected to. */
@FunctionalInterface
interface HostLookup {

    /** @throws NotFetched when nothing may be fetched from where the name leads */
    InetAddress address(String host) throws UnknownHostException, NotFetched;
}
