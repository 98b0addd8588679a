package org.grata.local.broker;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.grata.local.process.PrivateFiles;
import org.grata.local.process.Secrets;

/**
 * Everything a private node needs, kept in its own folder: nothing is shared with another node, not
 * even Erlang's port mapper.
 *
 * @param amqpPort for clients
 * @param distributionPort for {@code rabbitmqctl}
 * @param mapperPort of the node's own port mapper
 */
record NodeSettings(Path folder, int amqpPort, int distributionPort, int mapperPort) {
    private static final String USER = "grata";
    /** The port mapper is the node's own, so the name needs to be unique only there. */
    private static final String NODE = "grata@localhost";

    private static final String LOOPBACK_ONLY = "-kernel inet_dist_use_interface {127,0,0,1}";

    /** The settings that {@link #write} left in the folder. */
    static NodeSettings read(Path folder) {
        Properties kept = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("node.properties"), StandardCharsets.UTF_8)) {
            kept.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("no node was started in " + folder, e);
        }
        return new NodeSettings(folder, port(kept, "amqp"), port(kept, "distribution"), port(kept, "mapper"));
    }

    private static int port(Properties kept, String name) {
        return Integer.parseInt(kept.getProperty(name));
    }

    /** Writes the node's files; its messages and queues, if any, stay. */
    void write() throws IOException {
        PrivateFiles.createFolder(folder);
        Properties ports = new Properties();
        ports.setProperty("amqp", Integer.toString(amqpPort));
        ports.setProperty("distribution", Integer.toString(distributionPort));
        ports.setProperty("mapper", Integer.toString(mapperPort));
        StringWriter text = new StringWriter();
        ports.store(text, null);
        PrivateFiles.write(folder.resolve("node.properties"), text.toString());
        PrivateFiles.write(folder.resolve("enabled_plugins"), "[].\n");
        PrivateFiles.write(folder.resolve("rabbitmq-env.conf"), "");
        PrivateFiles.write(folder.resolve("rabbitmq.conf"), """
                listeners.tcp.1 = 127.0.0.1:%d
                default_user = %s
                default_pass = %s
                # A laptop's disk is often nearly full; the default would stop every publisher.
                disk_free_limit.absolute = 50MB
                log.file.level = info
                """.formatted(amqpPort, USER, password()));
        Path cookie = folder.resolve(".erlang.cookie");
        if (!Files.exists(cookie)) {
            PrivateFiles.write(cookie, secrets().get("cookie"));
        }
    }

    String amqpUrl() {
        return "amqp://" + USER + ":" + password() + "@127.0.0.1:" + amqpPort + "/%2f";
    }

    Path log() {
        return folder.resolve("node.log");
    }

    /** For the server and for {@code rabbitmqctl} alike. */
    void apply(Map<String, String> environment) {
        environment.keySet().removeIf(key -> key.startsWith("RABBITMQ_") || key.startsWith("ERL_"));
        environment.put("HOME", folder.toString());
        environment.put("ERL_EPMD_PORT", Integer.toString(mapperPort));
        environment.put("ERL_EPMD_ADDRESS", "127.0.0.1");
        // Erlang would start a port mapper that nobody stops, whenever it finds none.
        environment.put("ERL_FLAGS", "-start_epmd false");
        environment.put("RABBITMQ_NODENAME", NODE);
        environment.put("RABBITMQ_DIST_PORT", Integer.toString(distributionPort));
        environment.put("RABBITMQ_CONF_ENV_FILE", inFolder("rabbitmq-env.conf"));
        environment.put("RABBITMQ_CONFIG_FILE", inFolder("rabbitmq.conf"));
        environment.put("RABBITMQ_ADVANCED_CONFIG_FILE", inFolder("advanced.config"));
        environment.put("RABBITMQ_GENERATED_CONFIG_DIR", inFolder("generated"));
        environment.put("RABBITMQ_SCHEMA_DIR", inFolder("schema"));
        environment.put("RABBITMQ_ENABLED_PLUGINS_FILE", inFolder("enabled_plugins"));
        environment.put("RABBITMQ_MNESIA_BASE", inFolder("data"));
        environment.put("RABBITMQ_MNESIA_DIR", inFolder("data/node"));
        environment.put("RABBITMQ_LOG_BASE", inFolder("log"));
        environment.put("RABBITMQ_PID_FILE", inFolder("node.pid"));
        environment.put("RABBITMQ_CTL_ERL_ARGS", LOOPBACK_ONLY);
        // +B i: Ctrl-C is for the launcher, which stops the node after the services.
        environment.put("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", LOOPBACK_ONLY + " +B i");
        // The script then becomes the node's process instead of watching it.
        environment.put("RUNNING_UNDER_SYSTEMD", "true");
        environment.remove("NOTIFY_SOCKET");
    }

    private String inFolder(String name) {
        return folder.resolve(name).toString();
    }

    private String password() {
        return secrets().get("password");
    }

    private Secrets secrets() {
        return new Secrets(folder.resolve("secrets"));
    }
}
