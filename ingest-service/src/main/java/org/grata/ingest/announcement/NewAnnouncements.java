package org.grata.ingest.announcement;

/** Whoever has more to do with announcements that are new. */
@FunctionalInterface
public interface NewAnnouncements {
    /** Called in the transaction that keeps it; what this throws undoes all. */
    void kept(StoredAnnouncement announcement);
}
