package org.grata.vocabulary;

/** Who told a value; the registry ranks conflicting values by it. */
public enum SpeakerKind {
    /** An authority of the receiving State. */
    OFFICIAL,
    /** An authority of the sending State. */
    OTHER_SIDE,
    AGENCY,
    MEDIA,
    UNKNOWN
}
