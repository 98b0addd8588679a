package org.grata.vocabulary;

/** What a text says around the measures that a reader must not mistake for one. */
public enum RemarkCode {
    /** A State has no jurisdiction over members of missions accredited to an organisation it hosts. */
    OUTSIDE_JURISDICTION,
    /** The sending State vowed to answer. */
    RETALIATION_VOWED
}
