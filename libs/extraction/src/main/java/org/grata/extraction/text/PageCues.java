package org.grata.extraction.text;

import java.util.List;

/** What a language knows about pages. */
public interface PageCues {
    /** Whether the line starts like navigation, a caption, a by-line or the like. */
    boolean isNoise(List<Token> line);

    /** Whether the word's full stop does not end a sentence. */
    boolean isAbbreviation(List<Token> line, int word);

    /** Whether the token continues a number with a full stop, as a month does in {@code 12. April}. */
    boolean mayFollowNumber(List<Token> line, int token);
}
