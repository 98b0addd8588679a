package org.grata.ingest.announcement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.grata.extraction.Agreement;
import org.grata.message.Extraction;
import org.grata.vocabulary.Reader;

/**
 * All readings of an announcement. The latest of the highest-ranking reader stands: a person's before a model's before
 * that of the rules.
 *
 * @param all never empty, by number
 */
public record Readings(List<Reading> all) {
    private static final Comparator<Reading> RANK =
            Comparator.comparing(Reading::reader).thenComparingInt(Reading::number);

    public Readings {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("an announcement was read at least once");
        }
    }

    /** The rules' alone. */
    public static Readings first(Instant at, Extraction extraction) {
        return new Readings(List.of(Reading.first(at, extraction)));
    }

    public Readings plus(Reading next) {
        return new Readings(Stream.concat(all.stream(), Stream.of(next)).toList());
    }

    public Reading standing() {
        return all.stream().max(RANK).orElseThrow();
    }

    /** The number of the newest, which counts what was changed. */
    public int version() {
        return all.getLast().number();
    }

    /** The latest reading by this reader. */
    public Optional<Reading> by(Reader reader) {
        return all.stream().filter(reading -> reading.reader() == reader).max(RANK);
    }

    public AnnouncementState state() {
        if (!doubts().isEmpty()) {
            return AnnouncementState.NEEDS_REVIEW;
        }
        return standing().reader() == Reader.PERSON ? AnnouncementState.REVIEWED : AnnouncementState.EXTRACTED;
    }

    /** Why a person is to look at it; empty when nobody is. */
    public Set<Doubt> doubts() {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Reading standing = standing();
        if (standing.hasUnconfirmed()) {
            doubts.add(Doubt.LOW_CONFIDENCE);
        }
        if (standing.reader() == Reader.MODEL
                && by(Reader.RULES)
                        .map(rules -> !Agreement.isWhole(rules.measures(), standing.measures()))
                        .orElse(false)) {
            doubts.add(Doubt.READERS_DISAGREE);
        }
        return doubts;
    }

    /** The earliest deadline that any reader's latest reading tells: until then a person has time. */
    public Optional<Instant> earliestDeadline() {
        return Stream.of(Reader.values())
                .flatMap(reader -> by(reader).stream())
                .flatMap(reading -> reading.measures().stream())
                .flatMap(measure -> Stream.ofNullable(measure.deadline().leaveBy()))
                .map(OffsetDateTime::toInstant)
                .min(Comparator.naturalOrder());
    }
}
