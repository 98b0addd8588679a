package org.grata.base.startup;

import java.util.List;

import org.grata.base.startup.StartupCheck.Phase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StartupGuardTest {
    private static final Fault BROKER = new Fault("grata.amqp.url", "is missing", "set GRATA_AMQP_URL");
    private static final Fault TABLE = new Fault("table outbox", "is missing", "migrate");
    private static final Fault PASSWORD =
            new Fault("grata.database.password", "is missing", "set GRATA_DATABASE_PASSWORD");

    @Test
    void tellsTheFaultsOfAllChecksAtOnce() {
        StartupGuard guard = new StartupGuard(List.of(settings(BROKER), settings(), settings(PASSWORD)));

        assertThatExceptionOfType(UnsafeConfigurationException.class)
                .isThrownBy(() -> guard.verify(Phase.SETTINGS))
                .withMessage("""
                        refusing to start, 2 fault(s):
                          - grata.amqp.url: is missing (set GRATA_AMQP_URL)
                          - grata.database.password: is missing (set GRATA_DATABASE_PASSWORD)""")
                .satisfies(refusal -> assertThat(refusal.faults()).containsExactly(BROKER, PASSWORD));
    }

    @Test
    void looksAtTheSchemaOnlyAfterTheSettingsAreSound() {
        StartupGuard guard = new StartupGuard(List.of(settings(), schema(TABLE)));

        assertThatCode(() -> guard.verify(Phase.SETTINGS)).doesNotThrowAnyException();
        assertThatExceptionOfType(UnsafeConfigurationException.class)
                .isThrownBy(() -> guard.verify(Phase.SCHEMA))
                .withMessageContaining("table outbox");
    }

    private static StartupCheck settings(Fault... faults) {
        return () -> List.of(faults);
    }

    private static StartupCheck schema(Fault... faults) {
        return new StartupCheck() {
            @Override
            public List<Fault> faults() {
                return List.of(faults);
            }

            @Override
            public Phase phase() {
                return Phase.SCHEMA;
            }
        };
    }
}
