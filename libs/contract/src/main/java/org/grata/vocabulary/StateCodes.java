package org.grata.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Codes of States and organisations: ISO 3166-1 alpha-2, {@code XK}, the user-assigned code CLDR uses for Kosovo, and
 * the organisations missions are accredited to.
 */
public final class StateCodes {
    private static final Set<String> ORGANISATIONS = Set.of("EU", "NATO", "OSCE", "UN");
    private static final Set<String> ALL = Stream.of(
                    Arrays.stream(Locale.getISOCountries()), Stream.of("XK"), ORGANISATIONS.stream())
            .flatMap(codes -> codes)
            .collect(Collectors.toUnmodifiableSet());

    private StateCodes() {}

    /** Every code, in no order. */
    public static Set<String> all() {
        return ALL;
    }

    public static boolean isKnown(String code) {
        return ALL.contains(code);
    }

    public static boolean isOrganisation(String code) {
        return ORGANISATIONS.contains(code);
    }
}
