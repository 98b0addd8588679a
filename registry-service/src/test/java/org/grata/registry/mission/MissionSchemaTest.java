package org.grata.registry.mission;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the schema of missions refuses when somebody goes around the service. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class MissionSchemaTest {
    private final Register register = new Register();

    @BeforeEach
    void oneMission() {
        register.clear();
        register.execute("insert into mission (id, kind, city, city_by_person, sending_state, receiving_state,"
                + " accredited_to, created_at)"
                + " values (gen_random_uuid(), 'EMBASSY', 'Brussels', true, 'RU', 'BE', 'BE', now())");
        register.execute("insert into mission_strength (id, mission_id, kind, as_of, count, source, created_at)"
                + " select gen_random_uuid(), id, 'CEILING', '2021-05-31', 32, 'note', now() from mission");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "update mission set kind = 'CAMP' | mission_kind_known",
                "update mission set city = ' ' | mission_city_told",
                "update mission set sending_state = 'BE' | mission_abroad",
                "update mission set sending_state = 'ZZ' | mission_sending_state_fkey",
                "update mission set accredited_to = 'ZZ' | mission_accredited",
                "update mission set accredited_to = 'NL' | mission_accredited_by_host",
                "update mission set accredited_to = 'UN' | mission_accredited_by_host",
                "update mission set accredited_to = 'EU', receiving_state = 'NL' | mission_accredited_by_host",
                "update mission set organisation = 'EU' | organisation",
                "update mission set city_by_person = false | mission_city_has_one_source",
                "update mission set status = 'GONE' | mission_status_known",
                "update mission set closes_on = '2021-08-31' | mission_status_agrees_with_dates",
                "update mission set closed_on = '2021-08-31' | mission_status_agrees_with_dates",
                "update mission set status = 'CLOSING' | mission_status_agrees_with_dates",
                "update mission set status = 'CLOSING', closes_on = '2021-08-31', closed_on = '2021-08-31' | mission_status_agrees_with_dates",
                "insert into mission select gen_random_uuid(), kind, 'brussels', sending_state, receiving_state, accredited_to, now(), null, true from mission | mission_unique",
                "delete from mission | mission_strength_mission_id_fkey",
                "update mission_strength set mission_id = gen_random_uuid() | mission_strength_mission_id_fkey",
                "update mission_strength set kind = 'GUESS' | mission_strength_kind_known",
                "update mission_strength set count = -1 | mission_strength_count_possible",
                "update mission_strength set source = ' ' | mission_strength_source_told",
                "insert into mission_strength select gen_random_uuid(), mission_id, kind, as_of, count, source, told_by, now() from mission_strength | mission_strength_told_once",
                "insert into organisation_host (organisation, state) values ('BE', 'NL') | organisation_host_of_organisation",
                "insert into organisation_host (organisation, state) values ('EU', 'ZZ') | organisation_host_state_fkey",
                "insert into organisation_host (organisation, state) values ('EU', 'BE') | organisation_host_pkey",
            })
    void brokenRulesAreRefused(String statement, String constraint) {
        assertThatThrownBy(() -> register.execute(statement)).hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accredited_to = 'EU'",
                "accredited_to = 'NATO'",
                "accredited_to = 'OSCE', receiving_state = 'AT'",
                "accredited_to = 'UN', receiving_state = 'AT'",
                "accredited_to = 'UN', receiving_state = 'CH'",
                "accredited_to = 'UN', receiving_state = 'KE'",
                "accredited_to = 'UN', receiving_state = 'US'",
                "accredited_to = 'NL', receiving_state = 'NL'",
                "status = 'CLOSING', closes_on = '2021-08-31'",
                "status = 'CLOSED'",
                "status = 'CLOSED', closes_on = '2021-08-31', closed_on = '2021-08-30'",
            })
    void soundMissionsAreTaken(String values) {
        register.execute("update mission set " + values);
        assertThat(register.number("select count(*) from mission")).isEqualTo(1);
    }

    /** Rows from before the rule may hold an organisation elsewhere; they can be changed otherwise. */
    @Test
    void theRuleOfHostsIsNotAskedOfOldRows() {
        assertThat(register.text("select convalidated::text from pg_constraint"
                        + " where conname = 'mission_accredited_by_host' and connamespace = 'registry'::regnamespace"))
                .isEqualTo("false");
    }
}
