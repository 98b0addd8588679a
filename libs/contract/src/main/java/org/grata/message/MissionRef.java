package org.grata.message;

import org.grata.vocabulary.MissionKind;
import org.jspecify.annotations.Nullable;

/**
 * A mission as a text names it.
 *
 * @param city English name; null when the text does not tell
 */
public record MissionRef(MissionKind kind, @Nullable String city) {}
