package org.grata.ingest.model.asking;

import java.time.Clock;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.grata.extraction.RuleExtractor;
import org.grata.ingest.model.Ask;
import org.grata.modelreader.ModelSettings;
import org.grata.modelreader.Prompt;
import org.grata.modelreader.SecondReader;
import org.jspecify.annotations.Nullable;

/** The model that is configured. */
@Singleton
class ModelBeans {
    private final ModelConfig config;
    private final RuleExtractor rules;
    private final Clock clock;
    private @Nullable SecondReader reader;

    ModelBeans(ModelConfig config, RuleExtractor rules, Clock clock) {
        this.config = config;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException that names every fault of them, never the key */
    static ModelSettings settings(ModelConfig config) {
        return new ModelSettings(
                config.url().orElseThrow(),
                config.name().orElseThrow(),
                config.apiKey().orElse(null),
                config.timeout(),
                config.maxAnswerTokens(),
                ModelSettings.DEFAULT_MAX_ANSWER_BYTES,
                config.answerFormat(),
                config.mostCharacters());
    }

    /** Empty when none is to be asked. */
    synchronized Optional<SecondReader> reader() {
        if (config.ask() == Ask.NEVER) {
            return Optional.empty();
        }
        SecondReader known = reader == null ? new SecondReader(settings(config), rules, clock) : reader;
        reader = known;
        return Optional.of(known);
    }

    /** Of the model, its address and the version of what it is asked: another one must pass the entrance test anew. */
    String identity() {
        return config.url().orElseThrow() + " " + config.name().orElseThrow() + " " + Prompt.version();
    }

    synchronized void close() {
        if (reader != null) {
            reader.close();
        }
    }
}
