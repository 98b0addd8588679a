package org.grata.ingest.announcement;

/** What became of a submission that was in order. */
public sealed interface SubmissionResult {
    StoredAnnouncement announcement();

    /** It is new and was stored. */
    record Created(StoredAnnouncement announcement) implements SubmissionResult {}

    /** The same text, or the same key, was there before; this is the first result. */
    record Repeated(StoredAnnouncement announcement) implements SubmissionResult {}
}
