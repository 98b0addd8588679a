package org.grata.ingest.announcement;

/** How far an announcement has come. */
public enum AnnouncementState {
    /** The text was stored and read; it may tell no measure at all. */
    EXTRACTED
}
