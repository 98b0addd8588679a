package org.grata.vocabulary;

/** How far a measure may be relied on; the later, the further. */
public enum Confirmation {
    /** A person decided that the text does not tell it, or that it did not happen. */
    REJECTED,
    /** Read by rules or a model that were not sure enough, and nobody has looked at it yet. */
    UNCONFIRMED,
    /** The reader was sure enough, or two readers or two independent sources agree. */
    AUTOMATIC,
    /** A person decided that it is right. */
    CONFIRMED;

    /** The one that may be relied on further. */
    public static Confirmation best(Confirmation one, Confirmation two) {
        return one.compareTo(two) >= 0 ? one : two;
    }
}
