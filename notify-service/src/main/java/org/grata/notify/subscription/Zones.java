package org.grata.notify.subscription;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;

/** Time zones by the ids of the IANA database, such as {@code Europe/Paris}. */
public final class Zones {
    private Zones() {}

    /** @return empty for offsets ({@code +02:00}, {@code UTC+2}) and for what the database of this JVM does not have */
    public static Optional<ZoneId> find(String id) {
        return ZoneRulesProvider.getAvailableZoneIds().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }
}
