package org.grata.ingest.announcement;

/** Why a person is to look at an announcement. */
public enum Doubt {
    /** A measure that stands is unconfirmed. */
    LOW_CONFIDENCE,
    /** The rules and the model do not tell the same. */
    READERS_DISAGREE
}
