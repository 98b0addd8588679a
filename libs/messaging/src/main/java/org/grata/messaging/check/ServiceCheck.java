package org.grata.messaging.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.grata.base.startup.Fault;
import org.grata.base.startup.StartupCheck;
import org.grata.messaging.broker.BrokerAddress;
import org.jboss.logging.Logger;

/** What every service must be told, and may not do before it knows who calls it. */
@ApplicationScoped
class ServiceCheck implements StartupCheck {
    private static final Logger LOG = Logger.getLogger(ServiceCheck.class);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private final Settings settings;

    ServiceCheck(Settings settings) {
        this.settings = settings;
    }

    /** After the checks have passed. */
    void onStart(@Observes StartupEvent started) {
        settings.get("grata.amqp.url")
                .map(BrokerAddress::parse)
                .ifPresent(broker -> LOG.infof("The broker: %s", broker));
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        broker().ifPresent(faults::add);
        password().ifPresent(faults::add);
        host().ifPresent(faults::add);
        return faults;
    }

    private Optional<Fault> broker() {
        String remedy = "set GRATA_AMQP_URL";
        Optional<String> url = settings.get("grata.amqp.url");
        if (url.isEmpty()) {
            return Optional.of(new Fault("grata.amqp.url", "is missing: no broker to send to", remedy));
        }
        try {
            BrokerAddress.parse(url.get());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(new Fault("grata.amqp.url", String.valueOf(e.getMessage()), remedy));
        }
    }

    private Optional<Fault> password() {
        return settings.get("quarkus.datasource.password").isPresent()
                ? Optional.empty()
                : Optional.of(new Fault(
                        "grata.database.password",
                        "is missing: the service has its own database role",
                        "set GRATA_DATABASE_PASSWORD"));
    }

    private Optional<Fault> host() {
        String host = settings.get("quarkus.http.host").orElse("0.0.0.0");
        boolean identity = settings.get("quarkus.oidc.auth-server-url").isPresent();
        return identity || LOOPBACK.contains(host)
                ? Optional.empty()
                : Optional.of(new Fault(
                        "quarkus.http.host",
                        host + " can be reached from elsewhere, and anybody would be let in",
                        "bind to 127.0.0.1 until an identity provider is configured"));
    }
}
