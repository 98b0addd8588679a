package org.grata.bench.stack;

/**
 * One of the processes of a service.
 *
 * @param url base URL
 */
public record Member(String url, long pid) {}
