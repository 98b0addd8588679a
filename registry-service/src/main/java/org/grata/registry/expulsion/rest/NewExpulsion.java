package org.grata.registry.expulsion.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.message.AnnouncementExtracted;
import org.grata.message.Deadline;
import org.grata.message.Headcount;
import org.grata.message.Limit;
import org.grata.message.Measure;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.message.Remaining;
import org.grata.message.SeatTime;
import org.grata.registry.state.store.States;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.DeadlineType;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureKind;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An expulsion as a person records it, under the names that the messages have.
 *
 * @param status announced when absent
 * @param headcount nobody knows how many when absent
 * @param publishedAt when it was announced or notified; now when absent
 */
public record NewExpulsion(
        @NotNull String receivingState,
        @NotNull String sendingState,

        @Schema(description = "ANNOUNCED when absent; a reversal is recorded by POST /expulsions/{id}/reversal")
        @Nullable
        MeasureStatus status,

        @Nullable @Valid Count headcount,
        @Nullable PersonCategory category,
        @Nullable @Size(max = MOST) List<@NotNull @Valid Mission> missions,
        @Nullable @Size(max = MOST) List<@NotNull @Valid Person> persons,
        @Nullable LocalDate announcedOn,

        @Schema(description = "The month or year, when the day is not known", examples = "2022-03")
        @Nullable
        @Pattern(regexp = "\\d{4}(-(0[1-9]|1[0-2]))?", message = "must be a month such as 2022-03, or a year")
        String announcedIn,

        @Nullable @Valid DeadlineTold deadline,
        @Nullable @Size(max = MOST) List<@NotNull Ground> grounds,
        @Nullable Boolean retaliation,
        @Nullable @Size(max = MOST) List<@NotNull String> inConcertWith,
        @Nullable @Valid Rest remaining,
        @Nullable Instant publishedAt,

        @Nullable @Size(max = LONGEST) @Pattern(regexp = NOT_BLANK, message = MUST_NOT_BE_BLANK)
        String title,

        @Nullable @Valid SourceTold source) {
    private static final int MOST = 300;
    private static final int LONGEST = 500;
    private static final String NOT_BLANK = "(?s).*\\S.*";
    private static final String MUST_NOT_BE_BLANK = "must not be blank";
    /** What a person recorded is sure; whether it counts is not decided by this number. */
    private static final double SURE = 1;

    /** @param qualifier exact when absent */
    @Schema(name = "NewHeadcount")
    public record Count(
            @NotNull @Min(1) Integer count, @Nullable CountQualifier qualifier) {}

    @Schema(name = "NewMissionNamed")
    public record Mission(
            @NotNull MissionKind kind,

            @Nullable @Size(max = LONGEST) @Pattern(regexp = NOT_BLANK, message = MUST_NOT_BE_BLANK)
            String city) {}

    @Schema(name = "NewPerson")
    public record Person(
            @NotBlank @Size(max = LONGEST) String name,

            @Nullable @Size(max = LONGEST) @Pattern(regexp = NOT_BLANK, message = MUST_NOT_BE_BLANK)
            String office) {}

    @Schema(name = "NewRemaining")
    public record Rest(
            @NotNull @Min(0) Integer count,

            @Nullable @Size(max = LONGEST) @Pattern(regexp = NOT_BLANK, message = MUST_NOT_BE_BLANK)
            String attributedTo) {}

    /**
     * @param iso {@code PT72H} or {@code P15D} for a duration, {@code 2022-04-13} or a date-time with offset for a date
     * @param leaveBy computed in the zone of the receiving State's seat of government when absent
     */
    @Schema(name = "NewDeadline")
    public record DeadlineTold(
            @NotNull DeadlineType type,
            @Nullable String iso,
            @Nullable OffsetDateTime leaveBy) {}

    /** At least one of both. */
    @Schema(name = "NewSource")
    public record SourceTold(
            @Nullable @Size(max = LONGEST) @Pattern(regexp = NOT_BLANK, message = MUST_NOT_BE_BLANK)
            String name,

            @Nullable @Size(max = 2_000) @Pattern(regexp = NOT_BLANK, message = MUST_NOT_BE_BLANK)
            String url) {}

    /** @throws org.grata.web.ProblemException naming every field that is not in order */
    Measure measure(Instant published, ZoneId zone) {
        return new Measure(
                MeasureKind.EXPULSION,
                Objects.requireNonNullElse(status, MeasureStatus.ANNOUNCED),
                receivingState,
                sendingState,
                number(),
                Objects.requireNonNullElse(category, PersonCategory.UNSPECIFIED),
                all(missions).stream()
                        .map(mission -> new MissionRef(mission.kind(), mission.city()))
                        .distinct()
                        .toList(),
                all(persons).stream()
                        .map(person -> new PersonRef(person.name().strip(), person.office()))
                        .distinct()
                        .toList(),
                announcedOn,
                announcedIn,
                limit(published, zone),
                List.copyOf(orderedGrounds()),
                Boolean.TRUE.equals(retaliation),
                List.copyOf(new TreeSet<>(all(inConcertWith))),
                remaining == null ? null : new Remaining(remaining.count(), remaining.attributedTo()),
                List.of(),
                SURE,
                null,
                List.of());
    }

    AnnouncementExtracted.@Nullable Source sourceTold() {
        return source == null ? null : new AnnouncementExtracted.Source(source.name(), source.url());
    }

    /** @throws org.grata.web.ProblemException naming every field that is not in order */
    void check(Instant now) {
        List<States.Code> codes = new ArrayList<>(List.of(
                States.Code.body("receivingState", receivingState), States.Code.body("sendingState", sendingState)));
        List<String> others = all(inConcertWith);
        for (int i = 0; i < others.size(); i++) {
            codes.add(States.Code.body("inConcertWith[" + i + "]", others.get(i)));
        }
        States.require(codes);
        List<Violation> faults = new ArrayList<>();
        refuse(
                faults,
                receivingState.equals(sendingState),
                "sendingState",
                "must be another State than receivingState");
        refuse(
                faults,
                announcedOn != null && announcedIn != null,
                "announcedIn",
                "must be absent when the day is told");
        refuse(
                faults,
                headcount != null && headcount.qualifier() == CountQualifier.UNSPECIFIED,
                "headcount.qualifier",
                "must not be UNSPECIFIED where a number is told");
        refuse(faults, publishedAt != null && publishedAt.isAfter(now), "publishedAt", "must not lie in the future");
        refuse(
                faults,
                source != null && source.name() == null && source.url() == null,
                "source",
                "must have a name or a url");
        refuse(
                faults,
                deadline != null && deadline.leaveBy() != null && !Limit.isTold(deadline.leaveBy()),
                "deadline.leaveBy",
                "must lie in the years 0000 to 9999");
        if (!faults.isEmpty()) {
            throw Problems.badRequest(faults);
        }
        if (status == MeasureStatus.REVERSED) {
            throw Problems.unprocessable(
                    "status", "a reversal is recorded by POST /expulsions/{id}/reversal of the expulsion it withdraws");
        }
    }

    private static void refuse(List<Violation> faults, boolean wrong, String field, String detail) {
        if (wrong) {
            faults.add(new Violation(field, Violation.BODY, detail));
        }
    }

    private Headcount number() {
        return headcount == null
                ? Headcount.unspecified()
                : Headcount.of(
                        headcount.count(), Objects.requireNonNullElse(headcount.qualifier(), CountQualifier.EXACT));
    }

    private Deadline limit(Instant published, ZoneId zone) {
        if (deadline == null) {
            return Deadline.none();
        }
        try {
            return new Limit(published, announcedOn, new SeatTime(zone))
                    .deadline(deadline.type(), deadline.iso(), deadline.leaveBy());
        } catch (DateTimeException | ArithmeticException _) {
            throw Problems.badRequest(
                    "deadline.iso",
                    Violation.BODY,
                    "must be a duration such as PT72H or P15D, or a date such as 2022-04-13, as the type says");
        }
    }

    private Set<Ground> orderedGrounds() {
        Set<Ground> ordered = EnumSet.noneOf(Ground.class);
        ordered.addAll(all(grounds));
        return ordered;
    }

    private static <T> List<T> all(@Nullable List<T> values) {
        return Objects.requireNonNullElse(values, List.of());
    }
}
