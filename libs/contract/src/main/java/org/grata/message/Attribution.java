package org.grata.message;

import org.grata.vocabulary.SpeakerKind;

/**
 * Who told the measure.
 *
 * @param start first UTF-16 code unit of the speaker's mention in the text
 * @param end code unit after the last
 */
public record Attribution(String speaker, SpeakerKind kind, int start, int end) {}
