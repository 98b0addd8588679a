package org.grata.vocabulary;

/** In which form a text tells by when persons must leave. */
public enum DeadlineType {
    /** An amount of time: hours, days, weeks, months. */
    DURATION,
    /** A calendar date, with or without a clock time. */
    DATE,
    IMMEDIATE,
    NONE
}
