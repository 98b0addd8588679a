package org.grata.extraction.text;

import java.util.List;

/**
 * A sentence or a title.
 *
 * @param tokens of this sentence, without line ends
 * @param index position among the sentences of the page
 * @param role what part of the page it is
 * @param paragraph number of the line it stands in
 */
public record Sentence(List<Token> tokens, int index, Role role, int paragraph) {
    /** The part of a page. */
    public enum Role {
        TITLE,
        /** Place and date before the text, or alone on a line. */
        DATELINE,
        /** Short line without a full stop: heading, caption, link. */
        FRAGMENT,
        BODY
    }

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int start() {
        return tokens.getFirst().start();
    }

    public int end() {
        return tokens.getLast().end();
    }
}
