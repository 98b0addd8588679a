package org.grata.notify.webhook.address;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

/** Judges the URLs that subscribers give; what their hosts' names lead to is judged when they are called. */
@Singleton
public final class WebhookUrls {
    private static final int LONGEST = 2_000;
    private static final int LAST_PORT = 65_535;

    private final AddressGuard guard;

    public WebhookUrls(AddressGuard guard) {
        this.guard = guard;
    }

    /**
     * What is wrong with a URL, to be told to the caller; empty when nothing is.
     *
     * @param text null when none was given
     */
    public Optional<String> fault(@Nullable String text) {
        if (text == null) {
            return Optional.of("must be given with the type WEBHOOK");
        }
        if (text.length() > LONGEST) {
            return Optional.of("must not be longer than " + LONGEST + " characters");
        }
        try {
            return Optional.ofNullable(fault(new URI(text)));
        } catch (URISyntaxException e) {
            return Optional.of("must be an absolute https URL");
        }
    }

    private @Nullable String fault(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        boolean plain = scheme.equals("http");
        if (!plain && !scheme.equals("https")) {
            return "must be an absolute https URL";
        }
        if (url.getHost() == null || url.getPort() == 0 || url.getPort() > LAST_PORT) {
            return "must name a host, and no port beyond " + LAST_PORT;
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return "must have neither user information nor a fragment";
        }
        if (!url.toString().chars().allMatch(c -> c < 0x80)) {
            return "must be in ASCII: names in their xn-- form, other characters percent-encoded";
        }
        return addressFault(url.getHost(), plain);
    }

    private @Nullable String addressFault(String host, boolean plain) {
        if (plain && guard.isStrict()) {
            return "must be an https URL";
        }
        List<InetAddress> literals = literals(host);
        if (literals.isEmpty()) {
            return host.startsWith("[") ? "must name a host" : null;
        }
        if (!literals.stream().allMatch(guard::lets)) {
            return "must not lead to an address that is not public";
        }
        return plain && !literals.stream().allMatch(guard::isAllowed) ? "must be an https URL" : null;
    }

    /** As Java reads it, and as C libraries do, for whom {@code 0177.1} is in octal. Empty when it is a name. */
    private static List<InetAddress> literals(String host) {
        return Stream.<Function<String, InetAddress>>of(InetAddress::ofLiteral, Inet4Address::ofPosixLiteral)
                .flatMap(reading -> {
                    try {
                        return Stream.of(reading.apply(host));
                    } catch (IllegalArgumentException notAnAddress) {
                        return Stream.empty();
                    }
                })
                .toList();
    }
}
