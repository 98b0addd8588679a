package org.grata.registry.expulsion;

/** Whether an expulsion is in the register. What left it keeps its values and its history. */
public enum Presence {
    PRESENT,
    /** A person joined it with another one, which has its reports now. */
    MERGED,
    /** A later reading of its only announcements tells nothing of it. */
    WITHDRAWN
}
