package org.grata.message;

import java.util.List;

import org.grata.vocabulary.RemarkCode;

/**
 * Something a text says around the measures.
 *
 * @param states who it is said of, alphabetical codes
 * @param about whom it concerns, alphabetical codes
 * @param detail the sentence it rests on
 * @param start first UTF-16 code unit of {@code detail} in the text
 * @param end code unit after the last
 */
public record Remark(RemarkCode code, List<String> states, List<String> about, String detail, int start, int end) {
    public Remark {
        states = List.copyOf(states);
        about = List.copyOf(about);
    }
}
