package org.grata.extraction.lexicon;

/** Tells where a mention that fills a slot of a phrase ends. */
@FunctionalInterface
public interface Slots {
    Slots NONE = (slot, position) -> -1;

    /** Index after the mention of this kind that starts at the token, or -1. */
    int end(Slot slot, int position);

    /**
     * A kind of mention that a phrase may name in braces, as in {@code within {time}}. Where mentions of
     * two kinds start at the same token, the kind that stands first here is tried first.
     */
    enum Slot {
        /** A number of persons. */
        NUMBER,
        /** A time that can be a limit. */
        LIMIT,
        /** Any time. */
        TIME,
        /** One State or several. */
        STATE,
        /** A group of persons. */
        GROUP
    }
}
