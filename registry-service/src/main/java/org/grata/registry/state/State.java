package org.grata.registry.state;

import org.jspecify.annotations.Nullable;

/**
 * A State, or an organisation that diplomats are accredited to.
 *
 * @param code ISO 3166-1 alpha-2, XK, or EU, NATO, OSCE, UN
 * @param name in English, as CLDR has it
 * @param seatCity where the government sits; null where nobody governs from
 * @param seatZone tz database name at the seat; null without a seat
 * @param hostState where an organisation has its seat; null for States
 */
public record State(
        String code,
        Kind kind,
        String name,
        @Nullable String seatCity,
        @Nullable String seatZone,
        @Nullable String hostState) {

    /** What can send or receive diplomats. */
    public enum Kind {
        STATE,
        ORGANISATION
    }
}
