package org.grata.registry.expulsion;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** The report that a value came from. Ordered by publication; the ids only make the order total. */
public record Provenance(UUID reportId, UUID announcementId, Instant publishedAt) implements Comparable<Provenance> {
    private static final Comparator<Provenance> BY_PUBLICATION = Comparator.comparing(Provenance::publishedAt)
            .thenComparing(Provenance::announcementId)
            .thenComparing(Provenance::reportId);

    @Override
    public int compareTo(Provenance other) {
        return BY_PUBLICATION.compare(this, other);
    }
}
