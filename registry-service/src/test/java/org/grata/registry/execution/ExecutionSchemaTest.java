package org.grata.registry.execution;

import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.belgium;

/** What the schema refuses of the execution of an order when somebody goes around the service. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ExecutionSchemaTest {
    private static final String AGAIN =
            "insert into expulsion_execution (expulsion_id, stage, in_force_on, recorded_at)"
                    + " select expulsion_id, stage, in_force_on, recorded_at + interval '1 s' from expulsion_execution";

    private final Register register = new Register();

    @BeforeEach
    void oneInForce() {
        register.clear();
        register.tell(belgium().announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        register.execute("insert into expulsion_execution (expulsion_id, stage, in_force_on, recorded_at)"
                + " select id, 'IN_FORCE', '2022-04-01', '2022-04-01 10:00Z' from expulsion");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "update expulsion_execution set expulsion_id = gen_random_uuid() | expulsion_execution_expulsion_id_fkey",
                "delete from expulsion_revision; delete from expulsion_mission; delete from expulsion_report; delete from expulsion | expulsion_execution_expulsion_id_fkey",
                "update expulsion_execution set stage = 'GONE' | expulsion_execution_stage_known",
                "update expulsion_execution set stage = 'ANNOUNCED' | expulsion_execution_stage_agrees_with_days",
                "update expulsion_execution set in_force_on = null | expulsion_execution_stage_agrees_with_days",
                "update expulsion_execution set ended_on = '2022-04-02' | expulsion_execution_stage_agrees_with_days",
                "update expulsion_execution set stage = 'DEPARTED' | expulsion_execution_stage_agrees_with_days",
                "update expulsion_execution set stage = 'LAPSED' | expulsion_execution_stage_agrees_with_days",
                "update expulsion_execution set stage = 'LAPSED', in_force_on = null, ended_on = '2022-04-02' | expulsion_execution_stage_agrees_with_days",
                "update expulsion_execution set stage = 'DEPARTED', ended_on = '2022-03-31' | expulsion_execution_days_in_order",
                "update expulsion_execution set departed = 21 | expulsion_execution_departed_counts",
                "update expulsion_execution set stage = 'DEPARTED', ended_on = '2022-04-02', departed = 0 | expulsion_execution_departed_counts",
                "update expulsion_execution set note = ' ' | expulsion_execution_note_told",
                "update expulsion_execution set superseded_at = recorded_at | expulsion_execution_lasted",
                AGAIN + " | expulsion_execution_current",
                "insert into expulsion_execution select * from expulsion_execution | expulsion_execution_pkey",
                "update expulsion set told_stage = 'GONE' | expulsion_stage_known",
                "update expulsion set stage = 'DEPARTED' | stage",
            })
    void brokenRulesAreRefused(String statement, String constraint) {
        assertThatThrownBy(() -> register.execute(statement)).hasMessageContaining(constraint);
    }

    @Test
    void whatIsSupersededIsFollowedByAnother() {
        register.execute("update expulsion_execution set superseded_at = recorded_at + interval '1 s'");
        register.execute(AGAIN);
        assertThat(register.number("select count(*) from expulsion_execution")).isEqualTo(2);
    }

    @Test
    void onlyAnOrderThatStandsHasAStage() {
        register.execute("update expulsion set told_stage = 'IN_FORCE'");
        assertThat(register.text("select stage from expulsion")).isEqualTo("IN_FORCE");
        register.execute("update expulsion set status = 'REVERSED'");
        assertThat(register.text("select stage from expulsion")).isNull();
    }
}
