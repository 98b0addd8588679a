package org.grata.notify.subscription;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The codes a filter may name: ISO 3166-1 alpha-2, the organisations missions are accredited to, and
 * {@code XK}, the user-assigned code CLDR uses for Kosovo.
 */
public final class StateCodes {
    private static final Set<String> KNOWN = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()), Stream.of("XK", "EU", "NATO", "UN", "OSCE"))
            .collect(Collectors.toUnmodifiableSet());

    private StateCodes() {}

    public static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }
}
