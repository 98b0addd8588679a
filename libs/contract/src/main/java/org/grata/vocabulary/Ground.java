package org.grata.vocabulary;

/** Grounds as stated by the receiving State. */
public enum Ground {
    ESPIONAGE,
    INFLUENCE_OPERATIONS,
    NATIONAL_SECURITY,
    /** "Activities incompatible with diplomatic status". */
    INCOMPATIBLE_ACTIVITIES,
    RETALIATION,
    WAR_CRIMES,
    /** Interference in internal affairs (VCDR art. 41). */
    INTERFERENCE,
    DISINFORMATION,
    ASSASSINATION_OR_ATTACK,
    /** Breach of a convention, a seat agreement or diplomatic usage. */
    TREATY_OR_CUSTOM,
    OTHER
}
