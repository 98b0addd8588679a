package org.grata.modelreader;

/**
 * What an answer took, as the server tells it.
 *
 * @param promptTokens tokens of the question; 0 when not told
 * @param completionTokens tokens of the answer; 0 when not told
 */
public record Usage(long promptTokens, long completionTokens) {}
