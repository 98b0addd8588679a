package org.grata.vocabulary;

/** Who must leave, as the text calls them. */
public enum PersonCategory {
    DIPLOMAT,
    CONSULAR_OFFICER,
    /** Staff, employees or members of a mission, or a mixture of categories. */
    EMBASSY_STAFF,
    /** An allegation about persons accredited as something else. */
    INTELLIGENCE_OFFICER,
    MILITARY_ATTACHE,
    /** Head of mission: ambassador, high commissioner, nuncio (VCDR art. 14). */
    AMBASSADOR,
    ADMINISTRATIVE_STAFF,
    UNSPECIFIED
}
