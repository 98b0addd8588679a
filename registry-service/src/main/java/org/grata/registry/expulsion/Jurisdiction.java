package org.grata.registry.expulsion;

import java.util.List;
import java.util.Optional;

import org.grata.message.MissionRef;
import org.grata.vocabulary.MissionKind;

/**
 * Why a measure is no ordinary one: all missions that are told are accredited to an organisation, and the receiving
 * State is only its host. One that tells an embassy or a consulate too is ordinary, and so is one that tells no mission.
 *
 * @param about the organisations that the State hosts; the words do not say to which a mission is accredited
 * @param missions that are told, all of them permanent missions; {@code sources} has the reports that tell them
 * @param reason in words for a person
 */
public record Jurisdiction(Flag flag, List<String> about, List<MissionRef> missions, String reason) {
    public Jurisdiction {
        about = List.copyOf(about);
        missions = List.copyOf(missions);
    }

    /** What is wrong with it. */
    public enum Flag {
        OUTSIDE_JURISDICTION
    }

    /**
     * Empty when the measure is ordinary.
     *
     * @param hosted codes of the organisations that the receiving State hosts
     */
    public static Optional<Jurisdiction> of(String receivingState, MergedMeasure measure, List<String> hosted) {
        return hosted.isEmpty() || !onlyPermanentMissions(measure)
                ? Optional.empty()
                : Optional.of(new Jurisdiction(
                        Flag.OUTSIDE_JURISDICTION,
                        hosted,
                        measure.missions(),
                        receivingState + " only hosts the organisation to which the mission is accredited ("
                                + String.join(" or ", hosted) + "): its members are not accredited to " + receivingState
                                + ", so that only the organisation, or the host under its headquarters agreement, can"
                                + " make them leave"));
    }

    /** Whether it tells missions, and none but permanent ones. */
    public static boolean onlyPermanentMissions(MergedMeasure measure) {
        return !measure.missions().isEmpty()
                && measure.missions().stream().allMatch(mission -> mission.kind() == MissionKind.PERMANENT_MISSION);
    }
}
