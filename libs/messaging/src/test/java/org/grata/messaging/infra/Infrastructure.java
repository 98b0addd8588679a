package org.grata.messaging.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** PostgreSQL and RabbitMQ, real ones, once for all tests of this module. */
public final class Infrastructure implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable RabbitNode rabbit;

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedPostgres database = EmbeddedPostgres.builder().start();
            postgres = database;
            RabbitNode broker = new RabbitNode().start();
            rabbit = broker;
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    database.getJdbcUrl("postgres", "postgres"),
                    "quarkus.datasource.username",
                    "postgres",
                    "quarkus.datasource.password",
                    "postgres",
                    "grata.amqp.url",
                    broker.url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(rabbit, new TestInjector.MatchesType(RabbitNode.class));
    }

    @Override
    public void stop() {
        if (rabbit != null) {
            rabbit.close();
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
