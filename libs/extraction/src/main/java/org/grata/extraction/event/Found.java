package org.grata.extraction.event;

import java.util.List;

import org.grata.extraction.mention.Span;
import org.jspecify.annotations.Nullable;

/**
 * States found to be one of the parties.
 *
 * @param span the words it rests on; null when it comes from the discourse
 */
record Found(List<String> codes, @Nullable Span span) {
    static final Found NOTHING = new Found(List.of(), null);

    boolean isEmpty() {
        return codes.isEmpty();
    }
}
