package org.grata.messaging.check;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.Config;

/** Reads settings by name; one that is blank, or refers to another that is missing, is not there. */
@ApplicationScoped
class Settings {
    private static final String CHANNEL = "mp.messaging.incoming.";
    private static final String CONNECTOR = "mp.messaging.connector.smallrye-rabbitmq.";

    private final Config config;

    Settings(Config config) {
        this.config = config;
    }

    Optional<String> get(String key) {
        try {
            return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
        } catch (NoSuchElementException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A setting of an incoming channel, or the connector's for all of them. */
    Optional<String> ofChannel(String channel, String attribute) {
        return get(CHANNEL + channel + "." + attribute).or(() -> get(CONNECTOR + attribute));
    }

    /** The incoming channels, as far as any key names one; alphabetical. */
    SortedSet<String> channels() {
        SortedSet<String> channels = new TreeSet<>();
        for (String key : config.getPropertyNames()) {
            if (key.startsWith(CHANNEL)) {
                String rest = key.substring(CHANNEL.length());
                int dot = rest.indexOf('.');
                if (dot > 0) {
                    channels.add(rest.substring(0, dot));
                }
            }
        }
        return channels;
    }
}
