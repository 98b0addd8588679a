package org.grata.registry.state;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the schema of States refuses when somebody goes around the service. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class StateSchemaTest {
    private final Register register = new Register();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "insert into state (code, kind, name) values ('nl', 'STATE', 'x') | state_code_form",
                "insert into state (code, kind, name) values ('NL', 'STATE', 'x') | state_pkey",
                "insert into state (code, kind, name) values ('ZZ', 'EMPIRE', 'x') | state_kind_known",
                "insert into state (code, kind, name) values ('ZZ', 'STATE', 'Netherlands') | state_name_unique",
                "insert into state (code, kind, name) values ('ZZ', 'ORGANISATION', 'x') | state_host_of_organisations",
                "insert into state (code, kind, name, host_state) values ('ZZ', 'STATE', 'x', 'NL') | state_host_of_organisations",
                "update state set host_state = 'ZZ' where code = 'EU' | state_host_state_fkey",
                "update state set seat_zone = null where code = 'BE' | state_seat_has_zone",
                "delete from state where code = 'UN' | state",
                "update organisation_name set language = 'it' where language = 'es' | organisation_name_language_known",
                "update organisation_name set name = ' ' | organisation_name_told",
                "insert into organisation_name (organisation, language, name) values ('BE', 'en', 'x') | organisation_name_of_organisation",
                "insert into organisation_name (organisation, language, name) values ('EU', 'en', 'x') | organisation_name_pkey",
            })
    void brokenRulesAreRefused(String statement, String constraint) {
        assertThatThrownBy(() -> register.execute(statement)).hasMessageContaining(constraint);
    }
}
