package org.grata.web;

/**
 * Something stored, and which version of it this is.
 *
 * @param version counts the changes; a client never calculates with it
 */
public record Versioned<T>(T value, int version) {}
