package org.grata.notify.webhook.address;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps requests away from what only this machine or its network can reach: a subscriber names any URL, and
 * this service would call it from inside. Lets public addresses pass, and those within the allowed networks.
 * The special ranges are those of the IANA registries of special-purpose addresses (RFC 6890).
 */
public final class AddressGuard {
    private static final List<Network> SPECIAL_V4 = networks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by carriers; a cloud's metadata
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // a cloud's metadata, though the address is public
            "169.254.0.0/16", // link-local, most clouds' metadata
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** Beyond it: unspecified, loopback, mapped and compatible IPv4, unique local, link-local, multicast. */
    private static final Network GLOBAL_V6 = Network.of("2000::/3");

    private static final List<Network> SPECIAL_V6 = networks(
            "2001::/23", // protocol assignments, among them Teredo, which holds an IPv4 address
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which holds an IPv4 address
            "3fff::/20"); // documentation

    /** Translation to IPv4 (RFC 6052): a network without IPv4 reaches every public IPv4 address so. */
    private static final Network NAT64 = Network.of("64:ff9b::/96");

    private static final int NAT64_PREFIX_BYTES = 12;

    private final List<Network> allowed;

    /** @param allowed where requests may go though the addresses are not public */
    public AddressGuard(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /** Whether a request may go to this address. */
    public boolean lets(InetAddress address) {
        return isAllowed(address) || isPublic(address);
    }

    /** Whether it lies within the networks that the operator allowed. */
    public boolean isAllowed(InetAddress address) {
        return within(allowed, address);
    }

    /** Whether nothing is allowed beyond the public addresses. */
    public boolean isStrict() {
        return allowed.isEmpty();
    }

    private static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return !within(SPECIAL_V4, address);
        }
        if (NAT64.contains(address)) {
            return isPublic(translated(address));
        }
        return GLOBAL_V6.contains(address) && !within(SPECIAL_V6, address);
    }

    private static InetAddress translated(InetAddress address) {
        byte[] bytes = address.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, NAT64_PREFIX_BYTES, bytes.length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static boolean within(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... cidrs) {
        return Stream.of(cidrs).map(Network::of).toList();
    }
}
