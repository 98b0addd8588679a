package org.grata.notify.webhook.address;

import java.net.InetAddress;

/**
 * A range of IP addresses. Our own, because the rule for it in Netty, which is at hand, takes every IPv6 address
 * that has all bits of the prefix set for one of the range: {@code fe80::1} for one of {@code 2000::/3}.
 */
public final class Network {
    private final byte[] bits;
    private final int prefix;

    private Network(byte[] bits, int prefix) {
        this.bits = bits;
        this.prefix = prefix;
    }

    /**
     * Reads CIDR notation such as {@code 10.0.0.0/8}; nothing is looked up.
     *
     * @throws IllegalArgumentException when it is something else, or has bits set beyond its prefix
     */
    public static Network of(String cidr) {
        int slash = cidr.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not an address, a slash and the length of a prefix");
        }
        byte[] bits = InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress();
        int prefix = Integer.parseInt(cidr.substring(slash + 1));
        if (prefix < 0 || prefix > bits.length * Byte.SIZE) {
            throw new IllegalArgumentException("the prefix is longer than the address");
        }
        for (int bit = prefix; bit < bits.length * Byte.SIZE; bit++) {
            if (isSet(bits, bit)) {
                throw new IllegalArgumentException("bits are set beyond the prefix");
            }
        }
        return new Network(bits, prefix);
    }

    public boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != bits.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            if (isSet(bits, bit) != isSet(other, bit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSet(byte[] bits, int bit) {
        return (bits[bit / Byte.SIZE] & 0x80 >> bit % Byte.SIZE) != 0;
    }
}
