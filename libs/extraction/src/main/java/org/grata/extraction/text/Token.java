package org.grata.extraction.text;

/**
 * A word, number or mark.
 *
 * @param start first UTF-16 code unit in the text
 * @param end code unit after the last
 * @param norm lower case, without diacritics; what lexicons are compared with
 * @param upper whether it starts with a capital letter
 */
public record Token(int start, int end, String norm, boolean upper, Kind kind) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** End of a line; its norm is {@code \n}. */
        LINE
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isMark(String mark) {
        return kind == Kind.MARK && norm.equals(mark);
    }
}
