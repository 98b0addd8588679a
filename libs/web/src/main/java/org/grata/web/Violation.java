package org.grata.web;

/**
 * One fault of a request, and where it is.
 *
 * @param field path of the value, such as {@code filter.receivingStates[1]}; {@code body} when the
 *     fault concerns the body as a whole
 * @param in {@code body}, {@code query}, {@code path} or {@code header}
 * @param detail what is wrong, in words for a person; never quotes personal data
 */
public record Violation(String field, String in, String detail) {
    public static final String BODY = "body";
    public static final String QUERY = "query";
    public static final String PATH = "path";
    public static final String HEADER = "header";
}
