package org.grata.web;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the HTTP edge. */
@ConfigMapping(prefix = "grata.web")
public interface WebConfig {
    /**
     * Longest request body that is read, in bytes. The default holds a text of 1 MiB in the longest
     * form that JSON allows for it: six bytes for each ({@code \}{@code u0041}), and some fields besides.
     */
    @WithDefault("8388608")
    int maxBodyBytes();

    /** Longest path with query, in characters; much more than this the framework refuses without a problem. */
    @WithDefault("8192")
    int maxTargetLength();

    /** Most that the names and values of a request's headers may add up to, in bytes; likewise. */
    @WithDefault("20480")
    int maxHeaderBytes();

    /** How long a body may take to come in whole; then the answer is 408. Shorter than the framework's read time-out. */
    @WithDefault("30s")
    Duration bodyTimeout();
}
