package org.grata.extraction.quoted;

/**
 * A value with the words that it rests on, as the reader tells both; neither is checked.
 *
 * @param quote words of the text; white space and quote marks may differ
 */
public record Quoted<T>(T value, String quote) {}
