package org.grata.ingest.extraction.lexicon;

import java.util.List;

import org.grata.ingest.extraction.text.Token;

/** A stretch of tokens as the phrases of a language see it; looked up once for all layers. */
public final class Symbols {
    private final List<Token> tokens;
    private final int from;
    private final int to;
    private final int[] words;
    private final int[][] stems;

    /** Those of the tokens from {@code from} to before {@code to}; positions stay those of the list. */
    Symbols(Alphabet alphabet, List<Token> tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        words = new int[to - from];
        stems = new int[to - from][];
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(from + i);
            words[i] = alphabet.word(token);
            stems[i] = alphabet.stems(token);
        }
    }

    /** Index after the last token. */
    int end() {
        return to;
    }

    boolean isUpper(int position) {
        return tokens.get(position).upper();
    }

    /** The symbol of the word, or {@link Alphabet#NONE}. */
    int word(int position) {
        return words[position - from];
    }

    /** Symbols of the stems the word starts with, the longest first. */
    int[] stems(int position) {
        return stems[position - from];
    }
}
