package org.grata.registry.designation;

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

/** What the schema refuses of links and withheld names when somebody goes around the service. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class DesignationSchemaTest {
    private static final String AGAIN = "insert into expulsion_diplomat (expulsion_id, diplomat_id, since)"
            + " select expulsion_id, diplomat_id, since + interval '1 s' from expulsion_diplomat";

    private final Register register = new Register();

    @BeforeEach
    void oneLink() {
        register.clear();
        register.tell(belgium().announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        register.execute("insert into diplomat (id, name, category, mission_id, status, created_at)"
                + " select gen_random_uuid(), 'Zoë Example', 'DIPLOMAT', id, 'PERSONA_NON_GRATA', now() from mission"
                + " where city = 'Brussels'");
        register.execute("insert into expulsion_diplomat (expulsion_id, diplomat_id, since)"
                + " select expulsion.id, diplomat.id, '2022-03-30 10:00Z' from expulsion, diplomat");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "delete from diplomat | expulsion_diplomat_diplomat_id_fkey",
                "update expulsion_diplomat set diplomat_id = gen_random_uuid() | expulsion_diplomat_diplomat_id_fkey",
                "update expulsion_diplomat set expulsion_id = gen_random_uuid() | expulsion_diplomat_expulsion_id_fkey",
                "update expulsion_diplomat set until = since | expulsion_diplomat_lasted",
                "update expulsion_diplomat set since = null | since",
                AGAIN + " | expulsion_diplomat_current",
                "insert into expulsion_diplomat select expulsion_id, diplomat_id, since, since + interval '1 s' from expulsion_diplomat | expulsion_diplomat_pkey",
                "update diplomat set anonymised_at = now() | diplomat_anonymised_is_withheld",
                "update diplomat set anonymised_at = now(), name = concat('withheld ', gen_random_uuid()) | diplomat_anonymised_is_withheld",
                "update diplomat set anonymised_at = now(), name = concat('withheld ', id), rank = 'attaché' | diplomat_anonymised_is_withheld",
                "update diplomat set anonymisation_note = ' ' | diplomat_anonymisation_note_told",
            })
    void brokenRulesAreRefused(String statement, String constraint) {
        assertThatThrownBy(() -> register.execute(statement)).hasMessageContaining(constraint);
    }

    @Test
    void whatEndedMayBeSaidAgain() {
        register.execute("update expulsion_diplomat set until = since + interval '1 s'");
        register.execute(AGAIN);
        assertThat(register.number("select count(*) from expulsion_diplomat")).isEqualTo(2);
    }
}
