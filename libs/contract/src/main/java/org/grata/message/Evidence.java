package org.grata.message;

/**
 * The words a value rests on.
 *
 * @param field name of the value in {@link Measure}, such as {@code headcount}
 * @param start first UTF-16 code unit in the submitted text
 * @param end code unit after the last
 * @param quote exactly the text between both
 */
public record Evidence(String field, int start, int end, String quote) {}
