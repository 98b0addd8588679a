package org.grata.extraction.mention;

import org.grata.vocabulary.MissionKind;
import org.jspecify.annotations.Nullable;

/**
 * A mission.
 *
 * @param city English name; null when not told
 * @param sending whose mission; null when not told
 * @param host in which State, judged by the city; null when unknown
 * @param accreditedTo an organisation; null otherwise
 */
public record MissionMention(
        Span span,
        MissionKind kind,
        @Nullable String city,
        @Nullable String sending,
        @Nullable String host,
        @Nullable String accreditedTo) {}
