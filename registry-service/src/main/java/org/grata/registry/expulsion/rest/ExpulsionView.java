package org.grata.registry.expulsion.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.grata.message.Deadline;
import org.grata.message.Headcount;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.message.Remaining;
import org.grata.registry.execution.Stage;
import org.grata.registry.expulsion.Jurisdiction;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.Presence;
import org.grata.registry.expulsion.Provenance;
import org.grata.registry.expulsion.store.FullExpulsion;
import org.grata.registry.expulsion.store.KnownExpulsion;
import org.grata.registry.expulsion.store.LinkedMission;
import org.grata.registry.expulsion.store.Mark;
import org.grata.registry.mission.Mission;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureKind;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/**
 * An expulsion: the ruling values under the names that the messages have.
 *
 * @param confirmation how far it may be relied on: the best of its reports, AUTOMATIC at least when two independent
 *     sources tell it
 * @param stage how far the order was carried out, ANNOUNCED when nothing is told of that; null when it does not stand:
 *     reversed, threatened or only mentioned
 * @param jurisdiction why it is no ordinary measure: a State that is only the host acts against members of missions to an
 *     organisation; null otherwise
 * @param revision counts up whenever a value that texts tell changes
 * @param publishedAt of the earliest report
 * @param recordedAt when the register first knew of it
 * @param revisedAt when the newest revision was recorded
 * @param presence whether it is in the register, or merged into another one, or told by no report any more
 * @param mergedInto absent when it is not merged
 * @param sources the report that each ruling value came from, by the value's name, such as
 *     {@code headcount} or {@code grounds.ESPIONAGE}
 * @param reports who told it; absent in lists
 * @param revisions what the register said before; absent in lists
 */
public record ExpulsionView(
        UUID id,
        int revision,
        MeasureKind kind,
        MeasureStatus status,
        @Nullable Confirmation confirmation,
        @Nullable Stage stage,
        @Nullable Jurisdiction jurisdiction,
        String receivingState,
        String sendingState,
        Headcount headcount,
        PersonCategory category,
        List<MissionView> missions,
        List<PersonRef> persons,
        @Nullable LocalDate announcedOn,
        @Nullable String announcedIn,
        Deadline deadline,
        List<Ground> grounds,
        boolean retaliation,
        List<String> inConcertWith,
        @Nullable Remaining remaining,
        Instant publishedAt,
        Instant recordedAt,
        Instant revisedAt,
        Presence presence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID mergedInto,
        Map<String, Provenance> sources,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ReportView> reports,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<RevisionView> revisions) {

    /**
     * @param id of the registered mission; absent when the words fit none or several
     * @param city null when no report tells it
     */
    public record MissionView(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UUID id,

            MissionKind kind,
            @Nullable String city) {}

    static ExpulsionView summary(KnownExpulsion expulsion, List<LinkedMission> missions, Mark mark) {
        return view(expulsion, missions, mark, null, null);
    }

    static ExpulsionView full(FullExpulsion full) {
        return view(
                full.expulsion(),
                full.missions(),
                full.mark(),
                full.reports().stream().map(ReportView::of).toList(),
                full.revisions().stream().map(RevisionView::of).toList());
    }

    private static ExpulsionView view(
            KnownExpulsion expulsion,
            List<LinkedMission> missions,
            Mark mark,
            @Nullable List<ReportView> reports,
            @Nullable List<RevisionView> revisions) {
        MergedMeasure measure = expulsion.measure();
        List<Mission> linked = missions.stream()
                .filter(link -> link.expulsionId().equals(expulsion.id()))
                .map(LinkedMission::mission)
                .toList();
        return new ExpulsionView(
                expulsion.id(),
                expulsion.revision(),
                expulsion.kind(),
                measure.status(),
                measure.confirmation(),
                mark.stage(),
                Jurisdiction.of(expulsion.receivingState(), measure, mark.jurisdictionOf())
                        .orElse(null),
                expulsion.receivingState(),
                expulsion.sendingState(),
                measure.headcount(),
                measure.category(),
                measure.missions().stream()
                        .map(mission -> new MissionView(idOf(mission, linked), mission.kind(), mission.city()))
                        .toList(),
                measure.persons(),
                measure.announcedOn(),
                measure.announcedIn(),
                measure.deadline(),
                measure.grounds(),
                measure.retaliation(),
                measure.inConcertWith(),
                measure.remaining(),
                expulsion.publishedAt(),
                expulsion.recordedAt(),
                expulsion.revisedAt(),
                expulsion.presence(),
                expulsion.mergedInto(),
                expulsion.sources(),
                reports,
                revisions);
    }

    /** The one linked mission that the words fit. */
    private static @Nullable UUID idOf(MissionRef told, List<Mission> linked) {
        List<Mission> fitting = linked.stream()
                .filter(mission -> mission.kind() == told.kind())
                .filter(mission -> told.city() == null
                        || told.city().equalsIgnoreCase(Objects.requireNonNullElse(mission.city(), told.city())))
                .toList();
        return fitting.size() == 1 ? fitting.getFirst().id() : null;
    }
}
