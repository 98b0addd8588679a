package org.grata.registry;

import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.belgium;

/** What the schema refuses when somebody goes around the service. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class SchemaTest {
    private final Register register = new Register();

    @BeforeEach
    void oneExpulsion() {
        register.clear();
        register.tell(belgium().announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "update expulsion set status = 'DENIED' | expulsion_status_known",
                "update expulsion set confirmation = 'SURE' | expulsion_confirmation_known",
                "update expulsion_revision set confirmation = 'SURE' | expulsion_revision_confirmation_known",
                "update expulsion set sending_state = 'BE' | expulsion_abroad",
                "update expulsion set sending_state = 'ZZ' | expulsion_sending_state_fkey",
                "update expulsion set headcount = 0 | expulsion_headcount_positive",
                "update expulsion set revision = 0 | expulsion_revision_counts",
                "update expulsion set revised_at = recorded_at - interval '1 s' | expulsion_revised_after_recorded",
                "update expulsion_report set measure_index = -1 | expulsion_report_index_counts",
                "update expulsion_revision set report_id = gen_random_uuid() | expulsion_revision_report",
                "update expulsion_revision set report_id = null | expulsion_revision_made_by_somebody",
                "update expulsion_revision set note = ' ' | expulsion_revision_note_told",
                "update expulsion_report set expulsion_id = null | expulsion_report_decided",
                "update expulsion_report set reading = 0 | expulsion_report_reading_counts",
                "update expulsion_report set by_hand = true, reading = 2 | expulsion_report_by_hand_alone",
                "update expulsion_report set by_hand = true, measure_index = 1 | expulsion_report_by_hand_alone",
                "update expulsion_report set by_hand = true, measure = jsonb_set(measure, '{confirmation}', to_jsonb('AUTOMATIC'::text)) | expulsion_report_by_hand_confirmed",
                "update expulsion_report set by_hand = true, measure = measure - 'confirmation' | expulsion_report_by_hand_confirmed",
                "update expulsion_report set by_hand = null | by_hand",
                "update expulsion_report set assigned_at = recorded_at - interval '1 s' | expulsion_report_assigned_after_recorded",
                "update expulsion_report set withdrawn_at = recorded_at - interval '1 s' | expulsion_report_withdrawn_after_recorded",
                "insert into expulsion_report_past select id, expulsion_id, now(), now() from expulsion_report | expulsion_report_past_lasted",
                "insert into expulsion_report_past select gen_random_uuid(), expulsion_id, now() - interval '1 s', now() from expulsion_report | expulsion_report_past_report_id_fkey",
                "update expulsion set presence = 'GONE' | expulsion_presence_known",
                "update expulsion set presence = 'MERGED' | expulsion_merged_into_another",
                "update expulsion set presence = 'MERGED', merged_into = id | expulsion_merged_into_another",
                "update expulsion_revision set superseded_at = recorded_at - interval '1 s' | expulsion_revision_superseded_later",
                "update expulsion_revision set cause = 'GUESS' | expulsion_revision_cause_known",
                "update expulsion_revision set presence = 'GONE' | expulsion_revision_presence_known",
                "insert into regrouping select gen_random_uuid(), 'MERGE', id, id, array[id], null, now() from expulsion | regrouping_of_two",
                "insert into regrouping select gen_random_uuid(), 'MERGE', id, gen_random_uuid(), '{}', null, now() from expulsion | regrouping_moves_something",
                "insert into regrouping select gen_random_uuid(), 'JOIN', id, gen_random_uuid(), array[id], null, now() from expulsion | regrouping_kind_known",
                "insert into regrouping select gen_random_uuid(), 'MERGE', id, gen_random_uuid(), array[id], null, now() from expulsion | regrouping_to_id_fkey",
                "update expulsion set day = recorded_at::date | day",
                "delete from expulsion | expulsion",
                "delete from mission | expulsion_mission_mission_id_fkey",
                "update mission set sending_state = 'BE' | mission_abroad",
                "update mission set accredited_to = 'NL' | mission_accredited",
                "update mission set city = ' ' | mission_city_told",
                "update mission set kind = 'EMBASSY', city = 'brussels' | mission_unique",
                "update mission set kind = 'EMBASSY', city = null, city_told_by = null | mission_unique",
                "update mission set city = null | mission_city_has_one_source",
                "update mission set city_told_by = null | mission_city_has_one_source",
                "update mission set city_by_person = true | mission_city_has_one_source",
                "update state set seat_zone = null where code = 'BE' | state_seat_has_zone",
                "delete from state where code = 'RU' | state",
            })
    void brokenRulesAreRefused(String statement, String constraint) {
        assertThatThrownBy(() -> register.execute(statement)).hasMessageContaining(constraint);
    }

    @Test
    void oneMeasureOfAnAnnouncementIsOneReport() {
        assertThatThrownBy(
                        () -> register.execute(
                                "insert into expulsion_report select gen_random_uuid(), expulsion_id,"
                                        + " announcement_id, measure_index, status, source_name, source_url, title, language,"
                                        + " published_at, recorded_at, measure, because, reading, withdrawn_at, assigned_at from expulsion_report"))
                .hasMessageContaining("expulsion_report_once");
        assertThat(register.number("select count(*) from expulsion_report")).isEqualTo(1);
    }
}
