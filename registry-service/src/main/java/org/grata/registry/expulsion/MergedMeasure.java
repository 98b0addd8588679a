package org.grata.registry.expulsion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.grata.message.Deadline;
import org.grata.message.Headcount;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.message.Remaining;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.DeadlineType;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an expulsion: the ruling value of every attribute, under the names that the messages have.
 *
 * @param confirmation how far it may be relied on; rows of before it was told have none, where all counted
 * @param announcedIn month or year, as long as no report tells the day
 */
public record MergedMeasure(
        MeasureStatus status,
        @Nullable Confirmation confirmation,
        Headcount headcount,
        PersonCategory category,
        List<MissionRef> missions,
        List<PersonRef> persons,
        @Nullable LocalDate announcedOn,
        @Nullable String announcedIn,
        Deadline deadline,
        List<Ground> grounds,
        boolean retaliation,
        List<String> inConcertWith,
        @Nullable Remaining remaining) {
    public MergedMeasure {
        confirmation = Objects.requireNonNullElse(confirmation, Confirmation.AUTOMATIC);
        missions = List.copyOf(missions);
        persons = List.copyOf(persons);
        grounds = List.copyOf(grounds);
        inConcertWith = List.copyOf(inConcertWith);
    }

    /** Whether a reader would see the same; the wording of a deadline is not a value of its own. */
    boolean says(MergedMeasure other) {
        return withoutPhrase().equals(other.withoutPhrase());
    }

    /** Whether a subscriber who acts on the measure would act the same. */
    boolean bindsLike(MergedMeasure other) {
        return terms().equals(other.terms());
    }

    private Terms terms() {
        return new Terms(status, headcount, announcedOn, deadline.type() == DeadlineType.NONE, leaveBy());
    }

    /** The instant by which persons must leave; null when there is none or it cannot be resolved. */
    public @Nullable Instant leaveBy() {
        OffsetDateTime leaveBy = deadline.leaveBy();
        return leaveBy == null ? null : leaveBy.toInstant();
    }

    private MergedMeasure withoutPhrase() {
        return new MergedMeasure(
                status,
                confirmation,
                headcount,
                category,
                missions,
                persons,
                announcedOn,
                announcedIn,
                new Deadline(deadline.type(), deadline.iso(), null, deadline.leaveBy()),
                grounds,
                retaliation,
                inConcertWith,
                remaining);
    }

    private record Terms(
            MeasureStatus status,
            Headcount headcount,
            @Nullable LocalDate announcedOn,
            boolean openEnded,
            @Nullable Instant leaveBy) {}
}
