package org.grata.bench.resolution;

import org.jspecify.annotations.Nullable;

/**
 * That an announcement tells of a measure.
 *
 * @param measure id of the real one
 * @param told the report that the register has of it; null when it has none
 */
record Mention(
        String announcement, String measure, @Nullable Told told) {
    boolean sameMeasure(Mention other) {
        return measure.equals(other.measure);
    }

    boolean sameExpulsion(Mention other) {
        return told != null && other.told != null && told.expulsion().equals(other.told.expulsion());
    }
}
