package org.grata.notify.webhook.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.startup.Fault;
import org.grata.base.startup.StartupCheck;
import org.grata.notify.webhook.address.Network;

/** Settings with which nothing would be sent, or without rest, or to where it must not. */
@ApplicationScoped
class WebhookCheck implements StartupCheck {
    private static final String PREFIX = "grata.webhooks.";
    private static final int MOST_IN_FLIGHT = 10_000;
    private static final Duration LONGEST_REQUEST = Duration.ofMinutes(2);

    private final WebhookConfig config;

    WebhookCheck(WebhookConfig config) {
        this.config = config;
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        networks(faults);
        between(faults, "in-flight", config.inFlight(), MOST_IN_FLIGHT);
        between(faults, "in-flight-per-subscriber", config.inFlightPerSubscriber(), config.inFlight());
        between(faults, "circuit.failures", config.circuit().failures(), Integer.MAX_VALUE);
        ordered(faults, "connect-timeout", config.connectTimeout(), "request-timeout", config.requestTimeout());
        if (config.requestTimeout().compareTo(LONGEST_REQUEST) > 0) {
            faults.add(fault("request-timeout", config.requestTimeout(), "give it at most " + LONGEST_REQUEST));
        }
        positive(faults, "poll-interval", config.pollInterval());
        if (config.formerSecretValidFor().isNegative()) {
            faults.add(fault("former-secret-valid-for", config.formerSecretValidFor(), "give it PT0S or more"));
        }
        WebhookConfig.Retry retry = config.retry();
        ordered(faults, "retry.first-delay", retry.firstDelay(), "retry.longest-delay", retry.longestDelay());
        positive(faults, "retry.give-up-after", retry.giveUpAfter());
        WebhookConfig.Circuit circuit = config.circuit();
        ordered(faults, "circuit.first-pause", circuit.firstPause(), "circuit.longest-pause", circuit.longestPause());
        return faults;
    }

    private void networks(List<Fault> faults) {
        for (String cidr : config.allowedNetworks().orElse(List.of())) {
            try {
                Network _ = Network.of(cidr);
            } catch (IllegalArgumentException e) {
                faults.add(fault("allowed-networks", cidr, "give networks such as 10.0.0.0/8,fd00::/8"));
            }
        }
    }

    private static void between(List<Fault> faults, String key, int value, int most) {
        if (value < 1 || value > most) {
            faults.add(fault(key, value, "give it between 1 and " + most));
        }
    }

    private static void positive(List<Fault> faults, String key, Duration value) {
        if (!value.isPositive()) {
            faults.add(fault(key, value, "give it more than none"));
        }
    }

    private static void ordered(List<Fault> faults, String shorter, Duration first, String longer, Duration second) {
        positive(faults, shorter, first);
        positive(faults, longer, second);
        if (first.compareTo(second) > 0) {
            faults.add(fault(shorter, first, "give it no more than " + PREFIX + longer + ", which is " + second));
        }
    }

    private static Fault fault(String key, Object value, String remedy) {
        return new Fault(PREFIX + key, "is " + value, remedy);
    }
}
