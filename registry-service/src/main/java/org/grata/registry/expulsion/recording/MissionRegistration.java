package org.grata.registry.expulsion.recording;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.message.Measure;
import org.grata.message.MissionRef;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.store.ExpulsionStore;
import org.grata.registry.mission.Missions;
import org.grata.registry.state.State;
import org.grata.registry.state.States;
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

    void register(UUID expulsionId, Report report) {
        var measure = report.measure();
        for (var mission : measure.missions()) {
            registered(measure, mission).ifPresent(id -> store.linkMission(expulsionId, id));
        }
    }

    private Optional<UUID> registered(Measure measure, MissionRef mission) {
        var receiving = states.find(measure.receivingState()).orElseThrow();
        return switch (receiving.kind()) {
            case STATE -> ofState(measure, mission);
            case ORGANISATION -> ofOrganisation(receiving, measure, mission);
        };
    }

    /**
     * A permanent mission is accredited to an organisation that the State hosts, and the words do not
     * say to which: Brussels hosts the EU and NATO, Vienna the UN and the OSCE.
     */
    private Optional<UUID> ofState(Measure measure, MissionRef mission) {
        if (mission.kind() == MissionKind.PERMANENT_MISSION) {
            return Optional.empty();
        }
        var state = measure.receivingState();
        return missions.named(mission.kind(), mission.city(), measure.sendingState(), state, state);
    }

    /** Only at the organisation's seat is the host known. */
    private Optional<UUID> ofOrganisation(State organisation, Measure measure, MissionRef mission) {
        var host = organisation.hostState();
        boolean elsewhere = mission.city() != null && !mission.city().equalsIgnoreCase(organisation.seatCity());
        return host == null || elsewhere || measure.sendingState().equals(host)
                ? Optional.empty()
                : missions.named(
                        mission.kind(), organisation.seatCity(), measure.sendingState(), host, organisation.code());
    }
}
