package org.grata.modelreader;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModelSettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:11434/v1", "http://127.0.0.1:11434/v1/"})
    void addsThePath(String base) {
        assertThat(Settings.of(URI.create(base)).completions())
                .isEqualTo(URI.create("http://127.0.0.1:11434/v1/chat/completions"));
    }

    @Test
    void namesEveryFault() {
        assertThatThrownBy(() -> new ModelSettings(
                        URI.create("ftp://someone:hushhush@host/v1?a=b"),
                        " ",
                        "se cret",
                        Duration.ZERO,
                        0,
                        0,
                        AnswerFormat.NONE,
                        0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the base URL must be http or https with a host"
                        + "; the base URL must not carry a user name or password"
                        + "; the base URL must have neither query nor fragment"
                        + "; the model has no name"
                        + "; the API key must be of visible ASCII characters, without spaces or line ends"
                        + "; the timeout must be positive and at most PT1H: PT0S"
                        + "; the most tokens of an answer must be positive: 0"
                        + "; the most bytes of an answer must be positive and at most 67108864: 0"
                        + "; the most characters of a text must be positive: 0");
    }

    @Test
    void keepTheKeyToThemselves() {
        assertThat(Settings.of(URI.create("http://host/v1")).toString())
                .contains("apiKey=given")
                .doesNotContain(Settings.KEY);
    }
}
