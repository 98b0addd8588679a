package org.grata.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.model.SystemConfig;
import org.grata.local.process.LocalStackException;
import org.grata.local.process.PrivateFiles;
import org.grata.local.process.Secrets;

/** Apache Qpid Broker-J inside this process, for machines without RabbitMQ. Listens on loopback only. */
public final class EmbeddedQpid implements Broker {
    private static final String USER = "grata";

    private final SystemLauncher launcher;
    private final String amqpUrl;
    private final int port;

    private EmbeddedQpid(SystemLauncher launcher, String amqpUrl, int port) {
        this.launcher = launcher;
        this.amqpUrl = amqpUrl;
        this.port = port;
    }

    /**
     * Starts the broker.
     *
     * @param folder for its configuration
     * @param port must be free
     */
    public static EmbeddedQpid start(Path folder, int port) {
        String password = new Secrets(folder.resolve("secrets")).get("password");
        Path configuration = folder.resolve("qpid.json");
        try {
            PrivateFiles.write(configuration, configuration(port, password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SystemLauncher launcher = new SystemLauncher();
        try {
            launcher.startup(Map.of(
                    SystemConfig.TYPE,
                    "Memory",
                    SystemConfig.INITIAL_CONFIGURATION_LOCATION,
                    configuration.toUri().toString(),
                    SystemConfig.STARTUP_LOGGED_TO_SYSTEM_OUT,
                    false,
                    SystemConfig.CONTEXT,
                    Map.of("qpid.work_dir", folder.toAbsolutePath().toString())));
        } catch (Exception e) {
            launcher.shutdown();
            throw new LocalStackException("the embedded AMQP broker did not start: " + e.getMessage(), e);
        }
        return new EmbeddedQpid(launcher, "amqp://" + USER + ":" + password + "@127.0.0.1:" + port + "/%2f", port);
    }

    /**
     * The aliases let clients ask for any virtual host; without them every connection is refused. The
     * two IGNOREs let the same declarations serve RabbitMQ and Qpid, which has no quorum queues.
     */
    private static String configuration(int port, String password) {
        return """
                {
                  "name": "grata",
                  "modelVersion": "9.1",
                  "context": {
                    "queue.behaviourOnUnknownDeclareArgument": "IGNORE",
                    "exchange.behaviourOnUnknownDeclareArgument": "IGNORE"
                  },
                  "authenticationproviders": [{
                    "name": "plain", "type": "Plain", "secureOnlyMechanisms": [],
                    "users": [{"name": "%s", "type": "managed", "password": "%s"}]
                  }],
                  "ports": [{
                    "name": "AMQP", "port": "%d", "bindingAddress": "127.0.0.1",
                    "protocols": ["AMQP_0_9_1"], "authenticationProvider": "plain",
                    "virtualhostaliases": [
                      {"name": "nameAlias", "type": "nameAlias"},
                      {"name": "defaultAlias", "type": "defaultAlias"}
                    ]
                  }],
                  "virtualhostnodes": [{
                    "name": "default", "type": "Memory", "defaultVirtualHostNode": "true",
                    "virtualHostInitialConfiguration": "{\\"type\\": \\"Memory\\"}"
                  }]
                }
                """.formatted(USER, password, port);
    }

    @Override
    public String amqpUrl() {
        return amqpUrl;
    }

    @Override
    public boolean isRabbitMq() {
        return false;
    }

    @Override
    public String description() {
        return "embedded Apache Qpid Broker-J on port " + port
                + "; it lacks RabbitMQ's dead-lettering and quorum queues, and keeps messages in memory only";
    }

    @Override
    public void close() {
        launcher.shutdown();
    }
}
