package org.grata.notify.webhook.address;

import java.net.InetAddress;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AddressGuardTest {
    private static final AddressGuard STRICT = new AddressGuard(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::8.8.8.8",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:0:127.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::169.254.169.254",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:7f00:1::",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:808:808::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fdff::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void refusesWhatIsNotPublic(String address) {
        assertThat(STRICT.lets(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "168.63.129.15",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "64:ff9b::8.8.8.8",
                "2001:4860:4860::8888",
                "2a00:1450:4001::1",
                "2606:4700::1111"
            })
    void letsPublicAddressesPass(String address) {
        assertThat(STRICT.lets(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void letsAllowedNetworksPass() {
        AddressGuard guard = new AddressGuard(List.of(Network.of("10.1.0.0/16"), Network.of("fd00::/8")));
        assertThat(guard.lets(InetAddress.ofLiteral("10.1.255.255"))).isTrue();
        assertThat(guard.lets(InetAddress.ofLiteral("10.2.0.0"))).isFalse();
        assertThat(guard.lets(InetAddress.ofLiteral("fd12::1"))).isTrue();
        assertThat(guard.lets(InetAddress.ofLiteral("fe80::1"))).isFalse();
        assertThat(guard.isAllowed(InetAddress.ofLiteral("8.8.8.8"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0.0",
                "10.0.0.0/",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.1/8",
                "localhost/8",
                "::/129",
                "fd00::1/8",
                "10.0.0.0/8/8"
            })
    void refusesWhatIsNoNetwork(String cidr) {
        assertThatThrownBy(() -> Network.of(cidr)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheWholeSpaceAndSingleAddresses() {
        assertThat(Network.of("0.0.0.0/0").contains(InetAddress.ofLiteral("255.1.2.3")))
                .isTrue();
        assertThat(Network.of("0.0.0.0/0").contains(InetAddress.ofLiteral("::1")))
                .isFalse();
        assertThat(Network.of("::1/128").contains(InetAddress.ofLiteral("::1"))).isTrue();
        assertThat(Network.of("::1/128").contains(InetAddress.ofLiteral("::2"))).isFalse();
        assertThat(Network.of("127.0.0.1/32").contains(InetAddress.ofLiteral("127.0.0.2")))
                .isFalse();
    }
}
