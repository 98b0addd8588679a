package org.grata.vocabulary;

/** What kind of measure a receiving State takes. */
public enum MeasureKind {
    /** Persons must leave: persona non grata, not acceptable, asked to leave (VCDR art. 9, VCCR art. 23). */
    EXPULSION,
    /** A mission or post must close; staff may or may not be told to leave (VCDR art. 45, VCCR art. 4). */
    MISSION_CLOSURE,
    /** The size of a mission is limited (VCDR art. 11). */
    STAFF_CEILING
}
