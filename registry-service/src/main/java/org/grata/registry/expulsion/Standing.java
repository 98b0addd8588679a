package org.grata.registry.expulsion;

import java.util.List;

import org.grata.message.Attribution;
import org.grata.vocabulary.SpeakerKind;

/** How much the word of a speaker weighs when values conflict; the first weighs most. */
public enum Standing {
    /** A person who looked into it and recorded it by hand. */
    PERSON,
    /** An authority of the receiving State: it alone decides the measure (VCDR art. 9). */
    RECEIVING_STATE,
    OTHER_SIDE_OR_AGENCY,
    MEDIA,
    UNKNOWN;

    /** The best standing among those who told its measure; {@link #UNKNOWN} when nobody is named. */
    static Standing of(Report report) {
        return report.byHand() ? PERSON : of(report.measure().attribution());
    }

    private static Standing of(List<Attribution> speakers) {
        return speakers.stream()
                .map(speaker -> of(speaker.kind()))
                .min(Standing::compareTo)
                .orElse(UNKNOWN);
    }

    private static Standing of(SpeakerKind kind) {
        return switch (kind) {
            case OFFICIAL -> RECEIVING_STATE;
            case OTHER_SIDE, AGENCY -> OTHER_SIDE_OR_AGENCY;
            case MEDIA -> MEDIA;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
