package org.grata.vocabulary;

/** How the text presents a measure. */
public enum MeasureStatus {
    /** The news of the text: decided, notified or announced. */
    ANNOUNCED,
    /** Authorities of the receiving State speak of it as possible, conditional or not yet notified. */
    THREATENED,
    /** Background: happened on an earlier day than the news of the text. */
    REPORTED_PAST,
    /** An earlier order that was withdrawn. */
    REVERSED
}
