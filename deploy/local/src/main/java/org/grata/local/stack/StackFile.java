package org.grata.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.grata.local.broker.Broker;
import org.grata.local.postgres.Credentials;
import org.grata.local.process.LocalStackException;
import org.grata.local.process.PrivateFiles;
import org.grata.local.process.ProcessRecord;

/**
 * {@code stack.json}: where a running stack is, for other commands and programs. Only its owner can
 * read it, because the URLs hold passwords.
 */
public final class StackFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;

    public StackFile(Path home) {
        this.file = home.resolve("stack.json");
    }

    /**
     * What is written.
     *
     * @param services where each service listens
     * @param database the administrator's access
     * @param roles each service's own access
     * @param processes the launcher first
     */
    record Content(
            Path home,
            Instant startedAt,
            Map<ServiceKind, Endpoints> services,
            Broker broker,
            Credentials database,
            Map<ServiceKind, Credentials> roles,
            List<ProcessRecord> processes) {}

    void write(Content content) {
        ObjectNode root = JSON.createObjectNode();
        root.put("home", content.home().toString());
        root.put("startedAt", content.startedAt().toString());
        ObjectNode services = root.putObject("services");
        content.services().forEach((kind, endpoints) -> {
            ObjectNode service = services.putObject(kind.label());
            service.put("url", endpoints.url());
            service.put("managementUrl", endpoints.managementUrl());
            content.processes().stream()
                    .filter(process -> process.name().equals(kind.label()))
                    .forEach(process -> service.put("pid", process.pid()));
        });
        ObjectNode amqp = root.putObject("amqp");
        amqp.put("url", content.broker().amqpUrl());
        amqp.put("rabbitmq", content.broker().isRabbitMq());
        amqp.put("description", content.broker().description());
        ObjectNode database = root.putObject("database");
        describe(database, content.database());
        content.roles().forEach((kind, access) -> describe(database.putObject(kind.label()), access));
        ObjectNode pids = root.putObject("pids");
        content.processes().forEach(process -> pids.put(process.name(), process.pid()));
        content.processes().forEach(process -> root.withArray("processes")
                .addObject()
                .put("name", process.name())
                .put("pid", process.pid())
                .put("startedAt", process.startedAt().toString()));
        try {
            PrivateFiles.write(file, JSON.writeValueAsString(root) + "\n");
        } catch (IOException e) {
            throw new LocalStackException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void describe(ObjectNode node, Credentials access) {
        String place = access.jdbcUrl().replace("jdbc:postgresql://", "");
        node.put("url", "postgresql://" + access.user() + ":" + access.password() + "@" + place);
        node.put("jdbcUrl", access.jdbcUrl());
        node.put("username", access.user());
        node.put("password", access.password());
    }

    /** Empty when no stack was started here, or the file is broken. */
    Optional<JsonNode> read() {
        try {
            return Files.exists(file) ? Optional.of(JSON.readTree(file.toFile())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The processes that were written down, the launcher first. */
    List<ProcessRecord> processes() {
        List<ProcessRecord> found = new ArrayList<>();
        read().ifPresent(root -> {
            for (JsonNode process : root.path("processes")) {
                found.add(new ProcessRecord(
                        process.path("name").asText(),
                        process.path("pid").asLong(),
                        Instant.parse(process.path("startedAt").asText())));
            }
        });
        return found;
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LocalStackException("cannot delete " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
