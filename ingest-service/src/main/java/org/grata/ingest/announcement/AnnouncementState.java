package org.grata.ingest.announcement;

/** How far an announcement has come. */
public enum AnnouncementState {
    /** It was read, and nothing of it is in doubt; it may tell no measure at all. */
    EXTRACTED,
    /** A person is to look at it: a reader was not sure enough of a measure, or two readers disagree. */
    NEEDS_REVIEW,
    /** A person decided on all that was in doubt. */
    REVIEWED
}
