package org.grata.registry.expulsion.messaging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.message.MissionRef;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.store.ExpulsionStore;
import org.grata.registry.mission.store.Missions;
import org.grata.registry.state.State;
import org.grata.registry.state.store.States;
import org.grata.vocabulary.MissionKind;

/** Registers the missions that measures name, and links them. */
@ApplicationScoped
class MissionRegistration {
    private final Missions missions;
    private final States states;
    private final ExpulsionStore store;

    MissionRegistration(Missions missions, States states, ExpulsionStore store) {
        this.missions = missions;
        this.states = states;
        this.store = store;
    }

    /** In place of those that are linked. */
    void registerAnew(UUID expulsionId, List<Report> reports) {
        store.unlinkMissions(expulsionId);
        reports.forEach(report -> register(expulsionId, report));
    }

    void register(UUID expulsionId, Report report) {
        for (MissionRef mission : report.measure().missions()) {
            registered(report, mission).ifPresent(id -> store.linkMission(expulsionId, id));
        }
    }

    private Optional<UUID> registered(Report report, MissionRef mission) {
        State receiving = states.find(report.measure().receivingState()).orElseThrow();
        return switch (receiving.kind()) {
            case STATE -> ofState(report, mission);
            case ORGANISATION -> ofOrganisation(receiving, report, mission);
        };
    }

    /**
     * A permanent mission is accredited to an organisation that the State hosts, and the words do not
     * say to which: Brussels hosts the EU and NATO, Vienna the UN and the OSCE.
     */
    private Optional<UUID> ofState(Report report, MissionRef mission) {
        if (mission.kind() == MissionKind.PERMANENT_MISSION) {
            return Optional.empty();
        }
        String state = report.measure().receivingState();
        return missions.named(
                report.announcementId(),
                mission.kind(),
                mission.city(),
                report.measure().sendingState(),
                state,
                state);
    }

    /** Only at the organisation's seat is the host known. */
    private Optional<UUID> ofOrganisation(State organisation, Report report, MissionRef mission) {
        String host = organisation.hostState();
        boolean elsewhere = mission.city() != null && !mission.city().equalsIgnoreCase(organisation.seatCity());
        return host == null || elsewhere || report.measure().sendingState().equals(host)
                ? Optional.empty()
                : missions.named(
                        report.announcementId(),
                        mission.kind(),
                        organisation.seatCity(),
                        report.measure().sendingState(),
                        host,
                        organisation.code());
    }
}
