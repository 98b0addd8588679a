package org.grata.manifests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The settings that one service reads: those of its own configuration mappings, those that its properties name,
 * and those of Quarkus that are read when it starts.
 */
final class Settings {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([a-z.-]+)[:}]");
    private static final Pattern ASKED_FOR = Pattern.compile("settings\\s*\\.get\\(\"([^\"]+)\"\\)");
    private static final Set<String> OF_QUARKUS = ofQuarkus();

    private final Properties properties = new Properties();
    private final Map<String, String> mappings;
    private final Set<String> variables = new HashSet<>();

    Settings(String service) {
        List<Path> java = Sources.java(service);
        mappings = Sources.mappings(java);
        for (String library : List.of("messaging", "web")) {
            load(Combination.ROOT.resolve(
                    "libs/" + library + "/src/main/resources/META-INF/microprofile-config.properties"));
        }
        load(Combination.ROOT.resolve(service + "-service/src/main/resources/application.properties"));
        mappings.keySet().forEach(this::add);
        Sources.found(java, ASKED_FOR).forEach(this::add);
        properties.forEach((name, value) -> {
            add(name.toString());
            Matcher expression = EXPRESSION.matcher(value.toString());
            while (expression.find()) {
                add(expression.group(1));
            }
        });
        OF_QUARKUS.forEach(this::add);
    }

    private void add(String name) {
        variables.add(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
    }

    private void load(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> ofQuarkus() {
        Set<String> names = new HashSet<>();
        try {
            for (URL model : Collections.list(Settings.class
                    .getClassLoader()
                    .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json"))) {
                try (InputStream in = model.openStream()) {
                    collect(new ObjectMapper().readTree(in), names);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** What is fixed when the service is built cannot be set by an environment variable. */
    private static void collect(JsonNode node, Set<String> names) {
        if (node.has("phase") && node.path("phase").asText().equals("RUN_TIME")) {
            names.add(node.at("/path/property").asText());
        }
        node.forEach(child -> collect(child, names));
    }

    /** Whether an environment variable sets something that the service reads. */
    boolean reads(String variable) {
        return variables.contains(variable);
    }

    /** What the service's properties say, or the default of its mapping. */
    String value(String name) {
        String value = properties.getProperty(name, mappings.get(name));
        if (value == null) {
            throw new AssertionError("no value of " + name);
        }
        return value;
    }

    /** The names in its properties. */
    Set<String> named() {
        return properties.stringPropertyNames();
    }
}
