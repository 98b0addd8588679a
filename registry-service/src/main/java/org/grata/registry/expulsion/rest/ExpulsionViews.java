package org.grata.registry.expulsion.rest;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.grata.message.MissionRef;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.Merge;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.store.LinkedMission;
import org.grata.registry.expulsion.store.Revision;
import org.grata.registry.expulsion.store.StoredReport;
import org.grata.registry.mission.Mission;
import org.jspecify.annotations.Nullable;

/** Shows expulsions. */
final class ExpulsionViews {
    private ExpulsionViews() {}

    static ExpulsionView summary(Expulsion expulsion, List<LinkedMission> missions) {
        return view(expulsion, missions, null, null);
    }

    static ExpulsionView full(
            Expulsion expulsion, List<LinkedMission> missions, List<StoredReport> reports, List<Revision> revisions) {
        return view(
                expulsion,
                missions,
                reports.stream().map(ReportView::of).toList(),
                revisions.stream().map(RevisionView::of).toList());
    }

    private static ExpulsionView view(
            Expulsion expulsion,
            List<LinkedMission> missions,
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
                expulsion.receivingState(),
                expulsion.sendingState(),
                measure.headcount(),
                measure.category(),
                measure.missions().stream()
                        .map(mission ->
                                new ExpulsionView.MissionView(idOf(mission, linked), mission.kind(), mission.city()))
                        .toList(),
                measure.persons(),
                measure.announcedOn(),
                measure.deadline(),
                measure.grounds(),
                measure.retaliation(),
                measure.inConcertWith(),
                measure.remaining(),
                expulsion.account().publishedAt(),
                expulsion.recordedAt(),
                expulsion.revisedAt(),
                Merge.sources(expulsion.account()),
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
