package org.grata.extraction.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.grata.extraction.text.Token;

/**
 * The words and stems that the phrases of a language are made of, each with a number, its symbol. A
 * hash table in flat arrays: a language has thousands of words, and an object for each would cost more
 * than all of its phrases.
 */
final class Alphabet {
    static final int NONE = -1;
    private static final int[] NO_STEMS = {};
    /** A power of two, small enough for the nearest cache. */
    private static final int STEM_HASHES = 1 << 16;

    private final char[] letters;
    /** Where each word ends in {@link #letters}. */
    private final int[] ends;

    private final int[] hashes;
    /** Symbols below this are stems, and may be words too. */
    private final int stems;

    private final int longestStem;
    /** A bit for each hash of a stem, cut to its size: most beginnings of words are no stem, and this tells it at once. */
    private final long[] stemHashes = new long[STEM_HASHES / Long.SIZE];

    /** Symbols by the hash of their word, {@link #NONE} where free; its length is a power of two. */
    private final int[] table;

    /** @param words without repeats, those that are stems first */
    private Alphabet(String[] words, int stems) {
        this.stems = stems;
        ends = new int[words.length];
        hashes = new int[words.length];
        letters = String.join("", words).toCharArray();
        table = new int[Math.max(2, Integer.highestOneBit(words.length) * 4)];
        Arrays.fill(table, NONE);
        int end = 0;
        int longest = 0;
        for (int symbol = 0; symbol < words.length; symbol++) {
            String word = words[symbol];
            end += word.length();
            ends[symbol] = end;
            hashes[symbol] = word.hashCode();
            if (symbol < stems) {
                longest = Math.max(longest, word.length());
                stemHashes[stemHash(hashes[symbol]) / Long.SIZE] |= 1L << stemHash(hashes[symbol]);
            }
            int place = place(hashes[symbol]);
            while (table[place] != NONE) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = symbol;
        }
        longestStem = longest;
    }

    /** Reads what the compiler wrote: the number of stems, then all words, one a line, the stems first. */
    static Alphabet read(ByteBuffer in) {
        int stems = in.getInt();
        byte[] lines = new byte[in.getInt()];
        in.get(lines);
        return new Alphabet(new String(lines, StandardCharsets.UTF_8).split("\n"), stems);
    }

    /** How many symbols there are. */
    int size() {
        return ends.length;
    }

    /** The symbol of the whole word, or {@link #NONE}. */
    int word(Token token) {
        String word = token.norm();
        return find(word, word.length(), word.hashCode());
    }

    /** Symbols of the stems that the word starts with, the longest first. */
    int[] stems(Token token) {
        String word = token.norm();
        int longest = Math.min(word.length(), longestStem);
        int[] found = NO_STEMS;
        int hash = 0;
        for (int length = 1; length <= longest; length++) {
            // The hash of a String, one letter at a time.
            hash = 31 * hash + word.charAt(length - 1);
            int symbol = mayBeStem(hash) ? find(word, length, hash) : NONE;
            if (symbol != NONE && symbol < stems) {
                found = prepend(symbol, found);
            }
        }
        return found;
    }

    private boolean mayBeStem(int hash) {
        return (stemHashes[stemHash(hash) / Long.SIZE] & (1L << stemHash(hash))) != 0;
    }

    private static int stemHash(int hash) {
        return (hash ^ (hash >>> 16)) & (STEM_HASHES - 1);
    }

    private static int[] prepend(int symbol, int[] rest) {
        int[] all = new int[rest.length + 1];
        all[0] = symbol;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private int find(String word, int length, int hash) {
        int place = place(hash);
        while (table[place] != NONE) {
            if (hashes[table[place]] == hash && isAt(table[place], word, length)) {
                return table[place];
            }
            place = (place + 1) & (table.length - 1);
        }
        return NONE;
    }

    private boolean isAt(int symbol, String word, int length) {
        int start = symbol == 0 ? 0 : ends[symbol - 1];
        if (ends[symbol] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }
}
