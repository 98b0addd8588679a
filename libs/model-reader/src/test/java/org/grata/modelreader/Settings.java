package org.grata.modelreader;

import java.net.URI;
import java.time.Duration;

/** Settings for tests. */
final class Settings {
    static final String KEY = "sk-Qz81-hush";
    static final long MOST_CHARACTERS = 20_000;

    private Settings() {}

    static ModelSettings of(URI baseUrl) {
        return of(baseUrl, AnswerFormat.JSON_SCHEMA, Duration.ofSeconds(20));
    }

    static ModelSettings of(URI baseUrl, AnswerFormat format, Duration timeout) {
        return new ModelSettings(
                baseUrl, "stub", KEY, timeout, 4000, ModelSettings.DEFAULT_MAX_ANSWER_BYTES, format, MOST_CHARACTERS);
    }
}
