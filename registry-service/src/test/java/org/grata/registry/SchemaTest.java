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
        assertThatThrownBy(() -> register.execute("insert into expulsion_report select gen_random_uuid(), expulsion_id,"
                        + " announcement_id, measure_index, status, source_name, source_url, title, language,"
                        + " published_at, recorded_at, measure, because from expulsion_report"))
                .hasMessageContaining("expulsion_report_once");
        assertThat(register.number("select count(*) from expulsion_report")).isEqualTo(1);
    }
}
