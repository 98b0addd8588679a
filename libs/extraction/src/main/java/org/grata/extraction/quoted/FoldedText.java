package org.grata.extraction.quoted;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * A text in the form in which quotes are compared: runs of white space are one space, quote marks and apostrophes one
 * mark, dashes one dash, letters decomposed, invisible characters left out. Knows where each of its characters stood.
 */
final class FoldedText {
    private static final String QUOTE_MARKS = "\"'`´„“”‟‚‘’‛«»‹›ʼ′″＂＇";
    private static final String DASHES = "-‐‑‒–—―−﹘﹣－";
    private static final char MARK = '\'';
    private static final char DASH = '-';
    private static final int LAST_ASCII = 0x7F;
    private static final int FIRST_DECOMPOSED = 0xC0;

    private char[] folded;
    private int[] starts;
    private int[] ends;
    private int length;

    private FoldedText(int capacity) {
        folded = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static FoldedText of(String text) {
        FoldedText result = new FoldedText(Math.max(16, text.length()));
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int character = text.codePointAt(i);
            next = i + Character.charCount(character);
            result.add(character, i, next);
        }
        return result;
    }

    private void add(int character, int start, int end) {
        if (isSpace(character)) {
            if (length > 0 && folded[length - 1] == ' ') {
                ends[length - 1] = end;
            } else {
                append(' ', start, end);
            }
        } else if (QUOTE_MARKS.indexOf(character) >= 0) {
            append(MARK, start, end);
        } else if (DASHES.indexOf(character) >= 0) {
            append(DASH, start, end);
        } else if (character < FIRST_DECOMPOSED) {
            if (character != '\u00AD') {
                append((char) character, start, end);
            }
        } else if (!isInvisible(character)) {
            // One character at a time: linear whatever the text, and marks in another order are rare.
            String parts = Normalizer.normalize(Character.toString(character), Form.NFD);
            for (int i = 0; i < parts.length(); i++) {
                append(parts.charAt(i), start, end);
            }
        }
    }

    /** Control characters count: pages have them where others have spaces. */
    private static boolean isSpace(int character) {
        return character <= LAST_ASCII
                ? character <= ' ' || character == LAST_ASCII
                : Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.getType(character) == Character.CONTROL;
    }

    private static boolean isInvisible(int character) {
        boolean selector = character >= 0xFE00 && character <= 0xFE0F;
        return selector || character == 0x34F || Character.getType(character) == Character.FORMAT;
    }

    private void append(char character, int start, int end) {
        if (length == folded.length) {
            int capacity = Math.max(length + 16, length + length / 2);
            folded = Arrays.copyOf(folded, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        folded[length] = character;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    int length() {
        return length;
    }

    /** What is compared, with case. */
    String text() {
        return new String(folded, 0, length);
    }

    /** The same characters without case: each on its own, so that none changes its place. */
    static String caseless(String folded) {
        char[] lower = folded.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(Character.toUpperCase(lower[i]));
        }
        return new String(lower);
    }

    /** First UTF-16 code unit in the text of the character at this index. */
    int start(int index) {
        return starts[index];
    }

    /** Code unit after the character before this index, which must not be the first. */
    int end(int index) {
        return ends[index - 1];
    }

    /** Whether words may begin or end before this index: not within a word, nor within a character. */
    boolean isEdge(int index) {
        if (index == 0 || index == length) {
            return true;
        }
        if (starts[index - 1] == starts[index]) {
            return false;
        }
        return !isWordPart(Character.codePointBefore(folded, index))
                || !isWordPart(Character.codePointAt(folded, index, length));
    }

    private static boolean isWordPart(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    /** Of a quote: without white space around it. */
    static String strip(String folded) {
        return folded.strip();
    }

    /** Of a stripped quote: without one pair of quote marks around it; the same when there is none. */
    static String unquote(String stripped) {
        int last = stripped.length() - 1;
        return last > 0 && stripped.charAt(0) == MARK && stripped.charAt(last) == MARK
                ? stripped.substring(1, last).strip()
                : stripped;
    }
}
