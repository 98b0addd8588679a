package org.grata.base.startup;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.All;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.StartupEvent;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.grata.base.startup.StartupCheck.Phase;

/**
 * Runs every {@link StartupCheck}. Settings are judged when Flyway asks for its configuration, which is
 * before the first connection to the database; the schema right after, before any channel or relay
 * starts, because those observe the same event with a later priority.
 */
@ApplicationScoped
class StartupGuard implements FlywayConfigurationCustomizer {
    private static final int BEFORE_EVERYTHING = 1;

    private final List<StartupCheck> checks;

    StartupGuard(@All List<StartupCheck> checks) {
        this.checks = checks;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        verify(Phase.SETTINGS);
    }

    void onStart(@Observes @Priority(BEFORE_EVERYTHING) StartupEvent event) {
        verify(Phase.SETTINGS);
        verify(Phase.SCHEMA);
    }

    void verify(Phase phase) {
        List<Fault> faults = checks.stream()
                .filter(check -> check.phase() == phase)
                .flatMap(check -> check.faults().stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new UnsafeConfigurationException(faults);
        }
    }
}
