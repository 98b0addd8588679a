package org.grata.modelreader;

/**
 * What the model wrote.
 *
 * @param content never blank
 */
record Completion(String content, Usage usage) {}
