package org.grata.registry.expulsion;

/** What made a revision. */
public enum Cause {
    /** A report that came in. */
    REPORT,
    /** A later reading of an announcement, which replaced what the earlier one told. */
    READING,
    /** A person who reversed the order. */
    REVERSAL,
    /** A person who joined two expulsions, or undid that. */
    MERGE,
    /** A person who took an expulsion apart, or undid that. */
    SPLIT
}
