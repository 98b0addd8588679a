package org.grata.ingest.wiring;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the extraction. */
@ConfigMapping(prefix = "grata.extraction")
interface ExtractionConfig {
    /** Codes of the languages that are loaded at start (ISO 639-1); the others are when a text in them comes first. */
    Optional<List<String>> preload();

    /** How many texts are read at the same time; as many as there are processors when it is not set. */
    Optional<@Min(1) Integer> atOnce();

    /** How many more may wait for their turn; those beyond are answered 503. */
    @WithDefault("64")
    @Min(1)
    int waiting();

    /** How many measures one text may tell; one with more is answered 422. Bounds the event that tells of them. */
    @WithDefault("1000")
    @Min(1)
    int mostMeasures();

    /**
     * The confidence from which on a measure is told as {@code AUTOMATIC}; below it is {@code UNCONFIRMED} until a
     * person, a model or a second source tells it. From 0.4 on, seven in eight of the measures of pages that nothing
     * was learned from have the right States and status, from 0.7 on 19 in 20 (docs/readings.md has the curve).
     */
    @WithDefault("0.4")
    @DecimalMin("0")
    @DecimalMax("1")
    double automaticFrom();
}
