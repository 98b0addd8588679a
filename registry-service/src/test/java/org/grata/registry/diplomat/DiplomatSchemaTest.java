package org.grata.registry.diplomat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the schema of diplomats refuses when somebody goes around the service. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class DiplomatSchemaTest {
    private final Register register = new Register();

    @BeforeEach
    void oneDiplomat() {
        register.clear();
        register.execute("insert into mission (id, kind, sending_state, receiving_state, accredited_to, created_at)"
                + " values (gen_random_uuid(), 'EMBASSY', 'RU', 'CZ', 'CZ', now())");
        register.execute("insert into diplomat (id, name, category, mission_id, status, created_at)"
                + " select gen_random_uuid(), 'Zoë Example', 'DIPLOMAT', id, 'ACCREDITED', now() from mission");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "update diplomat set name = ' ' | diplomat_name_told",
                "update diplomat set rank = ' ' | diplomat_rank_told",
                "update diplomat set category = 'SPY' | diplomat_category_known",
                "update diplomat set status = 'GONE' | diplomat_status_known",
                "update diplomat set mission_id = gen_random_uuid() | diplomat_mission_id_fkey",
                "delete from mission | diplomat_mission_id_fkey",
                "insert into diplomat select * from diplomat | diplomat_pkey",
                "update diplomat set persona_non_grata_on = '2020-01-01' | diplomat_status_agrees_with_dates",
                "update diplomat set departed_on = '2020-01-01' | diplomat_status_agrees_with_dates",
                "update diplomat set status = 'PERSONA_NON_GRATA', departed_on = '2020-01-01' | diplomat_status_agrees_with_dates",
                "update diplomat set status = 'DEPARTED', accredited_on = '2020-01-02', departed_on = '2020-01-01' | diplomat_dates_in_order",
                "update diplomat set status = 'DEPARTED', accredited_on = '2020-01-02', persona_non_grata_on = '2020-01-01' | diplomat_dates_in_order",
                "update diplomat set status = 'DEPARTED', persona_non_grata_on = '2020-01-02', departed_on = '2020-01-01' | diplomat_dates_in_order",
            })
    void brokenRulesAreRefused(String statement, String constraint) {
        assertThatThrownBy(() -> register.execute(statement)).hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'DEPARTED'",
                "status = 'PERSONA_NON_GRATA', persona_non_grata_on = '2020-01-01'",
                "status = 'DEPARTED', accredited_on = '2020-01-01', departed_on = '2020-01-01'",
                "accredited_on = '2020-01-01'",
            })
    void daysMayBeUnknown(String values) {
        register.execute("update diplomat set " + values);
        assertThat(register.number("select count(*) from diplomat")).isEqualTo(1);
    }
}
