package org.grata.bench.registry;

/**
 * One operation measured on either side of the service.
 *
 * @param key for programs
 * @param name for people
 * @param stored expulsions when it was measured
 * @param direct on PostgreSQL itself
 * @param service through the service
 */
record Measured(String key, String name, int stored, Window direct, Window service) {}
