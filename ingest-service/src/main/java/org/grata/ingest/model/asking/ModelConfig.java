package org.grata.ingest.model.asking;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.grata.ingest.model.Ask;
import org.grata.modelreader.AnswerFormat;

/** Whether and how a language model is asked. Texts leave the service only when {@link #ask} is not {@code NEVER}. */
@ConfigMapping(prefix = "grata.model")
public interface ModelConfig {
    /** Of which announcements it is asked: {@code NEVER}, {@code DOUBTFUL} or {@code ALL}. */
    @WithDefault("NEVER")
    Ask ask();

    /** Of an endpoint that speaks OpenAI's chat completions, up to and with {@code /v1}. */
    Optional<URI> url();

    /** As the endpoint calls it. */
    Optional<String> name();

    /** Sent as a bearer token. */
    Optional<String> apiKey();

    /** How the endpoint is told the form of the answer: {@code JSON_SCHEMA}, {@code JSON_OBJECT} or {@code NONE}. */
    @WithDefault("JSON_SCHEMA")
    AnswerFormat answerFormat();

    /** For one whole answer. */
    @WithDefault("60s")
    Duration timeout();

    /** The model is cut off after so many. */
    @WithDefault("4096")
    @Min(1)
    int maxAnswerTokens();

    /** Of a longer text only so much of its beginning is sent. */
    @WithDefault("20000")
    @Min(1)
    int mostCharacters();

    /** Questions that this replica asks at the same time. */
    @WithDefault("2")
    @Min(1)
    int atOnce();

    /** Questions that all replicas together ask in a day of UTC, those of the entrance test included. */
    @WithDefault("1000")
    @Min(0)
    int dailyQuestions();

    /** Tries of one question. */
    @WithDefault("5")
    @Min(1)
    int tries();

    /** How long an entrance test that was passed is good for; one that was failed is taken again after as long. */
    @WithDefault("P1D")
    Duration entranceValidity();

    /** How long the queue is left alone when nothing is due. */
    @WithDefault("1s")
    Duration pollInterval();

    /** After a failure; doubles with each try. */
    @WithDefault("10s")
    Duration firstDelay();
}
