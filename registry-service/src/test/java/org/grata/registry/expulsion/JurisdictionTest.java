package org.grata.registry.expulsion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.grata.message.MissionRef;
import org.grata.vocabulary.MissionKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;

class JurisdictionTest {
    private static final MissionRef TO_THE_EU = new MissionRef(MissionKind.PERMANENT_MISSION, "Brussels");
    private static final List<String> OF_BELGIUM = List.of("EU", "NATO");

    private static MergedMeasure of(MissionRef... missions) {
        return Expulsion.record(
                        new UUID(9, 9), announced("BE", "RU").at(missions).report(1), AFTERNOON)
                .measure();
    }

    @Test
    void aMereHostHasNoSayOverMissionsToAnOrganisation() {
        assertThat(Jurisdiction.of("BE", of(TO_THE_EU), OF_BELGIUM))
                .contains(new Jurisdiction(
                        Jurisdiction.Flag.OUTSIDE_JURISDICTION,
                        List.of("EU", "NATO"),
                        List.of(TO_THE_EU),
                        "BE only hosts the organisation to which the mission is accredited (EU or NATO): its members are"
                                + " not accredited to BE, so that only the organisation, or the host under its"
                                + " headquarters agreement, can make them leave"));
    }

    @Test
    void whatTellsAnEmbassyOrAConsulateTooIsOrdinary() {
        assertThat(Jurisdiction.of("BE", of(TO_THE_EU, new MissionRef(MissionKind.EMBASSY, null)), OF_BELGIUM))
                .isEqualTo(Optional.empty());
        assertThat(Jurisdiction.of("BE", of(TO_THE_EU, new MissionRef(MissionKind.CONSULATE, "Antwerp")), OF_BELGIUM))
                .isEqualTo(Optional.empty());
    }

    @Test
    void whatTellsNoMissionAndWhoHostsNoOrganisationAreOrdinary() {
        assertThat(Jurisdiction.of("BE", of(), OF_BELGIUM)).isEqualTo(Optional.empty());
        assertThat(Jurisdiction.of("FR", of(TO_THE_EU), List.of())).isEqualTo(Optional.empty());
    }
}
