package org.grata.message;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureKind;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one receiving State against one sending State, as one text tells it.
 *
 * @param receivingState the State or organisation that expels: ISO 3166-1 alpha-2, or EU, NATO, UN,
 *     OSCE
 * @param sendingState whose staff must leave; same codes
 * @param announcedOn local date of the decision, notification or announcement; null when the text
 *     does not tell
 * @param announcedIn the month ({@code 2022-03}) or year ({@code 2022}) of a measure whose day the text does not
 *     tell; null when it tells the day, or nothing
 * @param grounds in the order of the vocabulary, without repeats
 * @param retaliation whether it answers an official act of the other side
 * @param inConcertWith States it was coordinated with, alphabetical
 * @param remaining null when the text does not tell
 * @param confidence between 0 and 1
 * @param confirmation null where nobody has judged it: what the extractor alone tells, and messages of before
 *     there was such a judgement
 */
public record Measure(
        MeasureKind kind,
        MeasureStatus status,
        String receivingState,
        String sendingState,
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
        @Nullable Remaining remaining,
        List<Attribution> attribution,
        double confidence,
        @Nullable Confirmation confirmation,
        List<Evidence> evidence) {
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");

    public Measure {
        missions = List.copyOf(missions);
        persons = List.copyOf(persons);
        grounds = List.copyOf(grounds);
        inConcertWith = List.copyOf(inConcertWith);
        attribution = List.copyOf(attribution);
        evidence = List.copyOf(evidence);
        if (announcedIn != null
                && (announcedOn != null || !PERIOD.matcher(announcedIn).matches())) {
            throw new IllegalArgumentException(
                    "announcedIn must be a month or a year and no day be told: " + announcedIn);
        }
        if (receivingState.equals(sendingState)) {
            throw new IllegalArgumentException("a State does not expel its own diplomats: " + receivingState);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1: " + confidence);
        }
    }

    /** The same, judged. */
    public Measure judged(Confirmation judgement) {
        return judged(judgement, confidence);
    }

    /** The same, judged anew. */
    public Measure judged(Confirmation judgement, double sure) {
        return new Measure(
                kind,
                status,
                receivingState,
                sendingState,
                headcount,
                category,
                missions,
                persons,
                announcedOn,
                announcedIn,
                deadline,
                grounds,
                retaliation,
                inConcertWith,
                remaining,
                attribution,
                sure,
                judgement,
                evidence);
    }
}
