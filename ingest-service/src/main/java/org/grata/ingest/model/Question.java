package org.grata.ingest.model;

import java.util.UUID;

/**
 * An announcement that this replica asks about, until its lease ends.
 *
 * @param claim of this replica, new with each claim
 * @param attempts this one included
 */
public record Question(UUID announcementId, UUID claim, int attempts) {}
