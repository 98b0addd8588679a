package org.grata.vocabulary;

/** How exact a headcount is told. */
public enum CountQualifier {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    /** No number is told; the count is null. */
    UNSPECIFIED
}
