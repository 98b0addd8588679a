package org.grata.base;

import java.util.UUID;

/** Makes the ids of everything Grata stores or sends. Thread-safe. */
@FunctionalInterface
public interface IdGenerator {
    /** A UUID that was never given before; version 7, so that ids sort by the time they were made. */
    UUID next();
}
