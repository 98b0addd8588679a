package org.grata.extraction.mention;

import java.util.BitSet;
import java.util.List;

/** Something a sentence speaks of. */
public sealed interface Mention permits Actor, Group, Quantity, Time {
    Span span();

    /** The tokens that mentions cover. */
    static BitSet tokens(List<? extends Mention> mentions) {
        BitSet tokens = new BitSet();
        mentions.forEach(
                mention -> tokens.set(mention.span().from(), mention.span().to()));
        return tokens;
    }
}
