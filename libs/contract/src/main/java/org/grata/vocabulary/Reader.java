package org.grata.vocabulary;

/** Who reads announcements; of several readings of a text, the latest of the last of these stands. */
public enum Reader {
    /** The rules, at once. */
    RULES,
    /** A language model, where one is configured; its quotes are checked. */
    MODEL,
    /** A person, who decides what stays doubtful. */
    PERSON
}
