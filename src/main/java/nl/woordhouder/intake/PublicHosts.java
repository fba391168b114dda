// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks up hosts of the public internet. A name that leads into a network of our own is refused, so that nobody has this
 * program ask there for what he cannot reach himself. The ranges are those of IANA's special-purpose registries.
 */
final class PublicHosts implements HostLookup {

    @Override
    public InetAddress address(String host) throws UnknownHostException, NotFetched {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!Stream.of(addresses).allMatch(PublicHosts::isPublic)) {
            throw new NotFetched("Dit adres leidt naar een intern netwerk; daar wordt niets opgehaald.");
        }
        return addresses[0];
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return !address.isMulticastAddress() && (address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes));
    }

    private static boolean isPublic4(byte[] bytes) {
        return Range.NOT_PUBLIC_4.stream().noneMatch(range -> range.holds(bytes));
    }

    /** Global unicast, without the parts of it that carry another address inside. */
    private static boolean isPublic6(byte[] bytes) {
        return Range.GLOBAL_6.holds(bytes) && Range.NOT_PUBLIC_6.stream().noneMatch(range -> range.holds(bytes));
    }

    /** The addresses that begin with the same bits. */
    private record Range(int bits, int... start) {
        static final List<Range> NOT_PUBLIC_4 = List.of(
                new Range(8, 0),
                new Range(8, 10),
                new Range(10, 100, 64),
                new Range(8, 127),
                new Range(16, 169, 254),
                new Range(12, 172, 16),
                new Range(24, 192, 0, 0),
                new Range(24, 192, 0, 2),
                new Range(24, 192, 88, 99),
                new Range(16, 192, 168),
                new Range(15, 198, 18),
                new Range(24, 198, 51, 100),
                new Range(24, 203, 0, 113),
                new Range(4, 240));
        static final Range GLOBAL_6 = new Range(3, 0x20);
        static final List<Range> NOT_PUBLIC_6 = List.of(
                new Range(23, 0x20, 0x01, 0x00), new Range(32, 0x20, 0x01, 0x0d, 0xb8), new Range(16, 0x20, 0x02));

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                int expected = bit / 8 < start.length ? start[bit / 8] : 0;
                if ((address[bit / 8] & mask) != (expected & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
