package org.grata.bench.resolution;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A report as the register shows it under an expulsion.
 *
 * @param announcement the text's name in the stream
 * @param count null when the text tells none
 * @param announcedOn null when the text tells none
 */
record Told(
        String announcement,
        String expulsion,
        String receivingState,
        String sendingState,
        @Nullable Integer count,
        @Nullable LocalDate announcedOn,
        String quote) {}
