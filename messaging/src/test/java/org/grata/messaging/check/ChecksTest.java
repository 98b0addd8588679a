package org.grata.messaging.check;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.grata.base.startup.Fault;
import org.grata.messaging.MessagingConfig;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksTest {
    private static final Map<String, String> SOUND = Map.of(
            "grata.amqp.url",
            "amqp://me:secret@127.0.0.1:5672",
            "quarkus.datasource.password",
            "secret",
            "quarkus.http.host",
            "127.0.0.1");

    @Test
    void theShippedDefaultsAreSound() {
        assertThat(faults(Map.of())).isEmpty();
    }

    @Test
    void listsEveryFaultAtOnce() {
        assertThat(faults(Map.ofEntries(
                        Map.entry("grata.amqp.url", ""),
                        Map.entry("quarkus.datasource.password", "${grata.database.password}"),
                        Map.entry("quarkus.http.host", "0.0.0.0"),
                        Map.entry("grata.messaging.outbox.confirm-timeout", "0s"),
                        Map.entry("grata.messaging.outbox.lease", "0s"),
                        Map.entry("grata.messaging.outbox.window", "0"),
                        Map.entry("grata.messaging.inbox.prefetch", "101"))))
                .extracting(Fault::setting)
                .containsExactly(
                        "grata.amqp.url",
                        "grata.database.password",
                        "quarkus.http.host",
                        "grata.messaging.outbox.confirm-timeout",
                        "grata.messaging.outbox.lease",
                        "grata.messaging.outbox.window",
                        "grata.messaging.inbox.prefetch");
    }

    @Test
    void aBrokenBrokerUrlIsToldWithoutItsPassword() {
        assertThat(faults(Map.of("grata.amqp.url", "http://me:secret@host")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .isEqualTo("grata.amqp.url: is not a URL of the form amqp://user:password@host:port/vhost"
                                + " (set GRATA_AMQP_URL)"));
    }

    @Test
    void withAnIdentityProviderAnyHostWillDo() {
        assertThat(faults(Map.of("quarkus.http.host", "0.0.0.0", "quarkus.oidc.auth-server-url", "https://id")))
                .isEmpty();
    }

    private static List<Fault> faults(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(SOUND);
        values.putAll(changes);
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .withSources(new PropertiesConfigSource(values, "test", 1_000))
                .withConverter(Duration.class, 300, new DurationConverter())
                .withMapping(MessagingConfig.class)
                .build();
        Settings settings = new Settings(config);
        return Stream.of(new ServiceCheck(settings), new OutboxCheck(config.getConfigMapping(MessagingConfig.class)))
                .flatMap(check -> check.faults().stream())
                .toList();
    }
}
