package org.grata.extraction.lexicon;

import java.util.List;

import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** A stretch of tokens as the phrases of a language see it; each is looked up once, when it is asked for. */
public final class Symbols {
    private final Alphabet alphabet;
    private final List<Token> tokens;
    private final int from;
    private final int to;
    private final int[] words;
    /** Null for a token that was not looked up yet. */
    private final int @Nullable [][] stems;

    /** Those of the tokens from {@code from} to before {@code to}; positions stay those of the list. */
    Symbols(Alphabet alphabet, List<Token> tokens, int from, int to) {
        this.alphabet = alphabet;
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        words = new int[to - from];
        stems = new int[to - from][];
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
        stems(position);
        return words[position - from];
    }

    /** Symbols of the stems the word starts with, the longest first. */
    int[] stems(int position) {
        int[] found = stems[position - from];
        if (found == null) {
            Token token = tokens.get(position);
            found = alphabet.stems(token);
            stems[position - from] = found;
            words[position - from] = alphabet.word(token);
        }
        return found;
    }
}
