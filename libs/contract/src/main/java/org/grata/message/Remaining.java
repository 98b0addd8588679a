package org.grata.message;

import org.jspecify.annotations.Nullable;

/**
 * How many of the sending State's staff stay after the measure.
 *
 * @param attributedTo who gave the number; null when the text does not tell
 */
public record Remaining(int count, @Nullable String attributedTo) {}
