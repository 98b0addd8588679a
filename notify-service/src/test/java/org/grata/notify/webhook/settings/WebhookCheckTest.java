package org.grata.notify.webhook.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.grata.base.startup.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookCheckTest {
    @Test
    void findsNothingWrongWithTheDefaults() {
        assertThat(faults(Optional.of(List.of("10.0.0.0/8", "::1/128")), Duration.ofSeconds(10)))
                .isEmpty();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        assertThat(faults(Optional.of(List.of("10.0.0.0/8", "10.0.0.1/8", "lan")), Duration.ZERO))
                .extracting(Fault::setting)
                .containsExactly(
                        "grata.webhooks.allowed-networks",
                        "grata.webhooks.allowed-networks",
                        "grata.webhooks.request-timeout",
                        "grata.webhooks.connect-timeout");
        assertThat(faults(Optional.empty(), Duration.ofHours(1)))
                .extracting(Fault::toString)
                .containsExactly("grata.webhooks.request-timeout: is PT1H (give it at most PT2M)");
    }

    private static List<Fault> faults(Optional<List<String>> networks, Duration requestTimeout) {
        return new WebhookCheck(new WebhookSettings(networks, requestTimeout)).faults();
    }
}
