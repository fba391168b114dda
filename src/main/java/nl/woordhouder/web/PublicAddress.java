// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Tells the public internet from networks of one's own. The ranges are those of IANA's special-purpose registries. */
public final class PublicAddress {
    private PublicAddress() {}

    /** Whether anybody on the internet may be at this address. */
    public static boolean is(InetAddress address) {
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
