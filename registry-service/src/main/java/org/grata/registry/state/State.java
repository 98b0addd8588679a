package org.grata.registry.state;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A State, or an organisation that diplomats are accredited to.
 *
 * @param code ISO 3166-1 alpha-2, XK, or EU, NATO, OSCE, UN
 * @param name in English, as CLDR has it
 * @param seatCity where the government sits; null where nobody governs from
 * @param seatZone tz database name at the seat; null without a seat
 * @param hostState where an organisation has its seat; null for States
 * @param hostStates where missions to an organisation stand, by code; empty for States
 * @param names by {@linkplain Names#LANGUAGES language}
 */
public record State(
        String code,
        Kind kind,
        String name,
        @Nullable String seatCity,
        @Nullable String seatZone,
        @Nullable String hostState,
        List<String> hostStates,
        Map<String, String> names) {

    public State {
        hostStates = List.copyOf(hostStates);
    }

    /** What can send or receive diplomats. */
    public enum Kind {
        STATE,
        ORGANISATION
    }
}
