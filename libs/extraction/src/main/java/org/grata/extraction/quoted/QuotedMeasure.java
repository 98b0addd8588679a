package org.grata.extraction.quoted;

import java.time.LocalDate;
import java.util.List;

import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the reader tells it; nothing of it is checked.
 *
 * @param trigger words that tell that persons must leave
 * @param count null when no number is told
 * @param announcedOn null when no day is told
 * @param deadline ISO 8601 as in {@link org.grata.message.Deadline}, or {@code IMMEDIATE}; null when none is told
 * @param retaliation words that tell that it answers an act of the other side; null when none do
 * @param attribution the quote names the speaker
 */
public record QuotedMeasure(
        MeasureStatus status,
        String trigger,
        QuotedState receivingState,
        QuotedState sendingState,
        @Nullable Quoted<Integer> count,
        @Nullable Quoted<PersonCategory> category,
        List<Quoted<MissionRef>> missions,
        List<Quoted<PersonRef>> persons,
        @Nullable Quoted<LocalDate> announcedOn,
        @Nullable Quoted<String> deadline,
        List<Quoted<Ground>> grounds,
        @Nullable String retaliation,
        List<QuotedState> inConcertWith,
        @Nullable Quoted<Integer> remaining,
        List<Quoted<SpeakerKind>> attribution) {
    public QuotedMeasure {
        missions = List.copyOf(missions);
        persons = List.copyOf(persons);
        grounds = List.copyOf(grounds);
        inConcertWith = List.copyOf(inConcertWith);
        attribution = List.copyOf(attribution);
    }
}
