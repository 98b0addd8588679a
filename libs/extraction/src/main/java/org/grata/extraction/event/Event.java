package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.grata.extraction.mention.MissionMention;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.grata.extraction.mention.Time;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/** One expulsion as one sentence tells it, completed by later sentences. Lives only while a text is read. */
public final class Event {
    /**
     * Words a value rests on.
     *
     * @param field name in the message
     */
    public record Rest(String field, Reading reading, Span span) {}

    public final String receiving;
    public final String sending;
    public final Reading reading;
    public MeasureStatus status = MeasureStatus.ANNOUNCED;
    public @Nullable Integer count;
    public CountQualifier qualifier = CountQualifier.UNSPECIFIED;
    public final Set<String> sharedWith = new TreeSet<>();
    public @Nullable Integer sharedCount;
    public PersonCategory category = PersonCategory.UNSPECIFIED;
    public final List<MissionMention> missions = new ArrayList<>();
    public final List<Rest> persons = new ArrayList<>();
    public @Nullable Time limit;
    public @Nullable Reading limitReading;
    public @Nullable Time date;
    public boolean datedPast;
    /** Whether words such as "last month" or a status cue put it into the past. */
    public boolean past;

    public final Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    public boolean retaliation;
    public boolean cause;
    /** Told in a relative clause. */
    public boolean aside;
    /** First token of the part of the sentence that tells it. */
    public int from;
    /** Whether the States or the number come from sentences before. */
    public boolean anaphoric;
    /** Whether a bare number tells the persons. */
    public boolean bare;

    public boolean title;
    /** Whether no rule found it. */
    public boolean drafted;
    /** How likely it is that these States have this event, of this status; 1 until it is judged. */
    public double likelihood = 1;
    /** How likely States, status, number and limit are all right; 1 until it is judged. */
    public double confidence = 1;

    public final List<Rest> rests = new ArrayList<>();

    public Event(String receiving, String sending, Reading reading) {
        this.receiving = receiving;
        this.sending = sending;
        this.reading = reading;
    }

    public int sentence() {
        return reading.sentence().index();
    }

    /** Sets or takes away the limit, with the words that it rests on. */
    public void limit(@Nullable Reading told, @Nullable Time time) {
        limit = time;
        limitReading = told;
        rests.removeIf(rest -> rest.field().equals("deadline"));
        if (told != null && time != null) {
            rests.add(new Rest("deadline", told, time.span()));
        }
    }

    void rest(String field, Span span) {
        rests.add(new Rest(field, reading, span));
    }
}
