package org.grata.modelreader;

/**
 * What a model is asked.
 *
 * @param system how to read any announcement
 * @param user the announcement
 * @param schema JSON schema of the answer
 */
record Question(String system, String user, String schema) {}
