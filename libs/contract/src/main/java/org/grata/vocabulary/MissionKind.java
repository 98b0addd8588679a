package org.grata.vocabulary;

/** Kind of a mission. */
public enum MissionKind {
    /** Embassy or high commission. */
    EMBASSY,
    /** Any consular post (VCCR art. 1). */
    CONSULATE,
    /** Permanent mission or delegation to an international organisation. */
    PERMANENT_MISSION,
    /** Trade mission, interests section, liaison office, delegation of an organisation. */
    OTHER
}
