package org.grata.messaging.check;

import java.util.NoSuchElementException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.Config;

/** Reads settings by name; one that is blank, or refers to another that is missing, is not there. */
@ApplicationScoped
class Settings {
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
}
