package org.grata.web;

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
}
