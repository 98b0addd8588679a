package org.grata.extraction.text;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.text.Token.Kind;

/**
 * Splits text into tokens in one pass. Hyphens within words separate tokens and leave no mark, so
 * {@code forty-one} equals {@code forty one}; an apostrophe goes with the shorter part, so that
 * {@code l'ambassade} and {@code Russia's} split where the grammar does.
 */
public final class Tokenizer {
    private static final int ELISION = 2;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    public static List<Token> tokenize(String text) {
        return new Tokenizer(text).run();
    }

    private List<Token> run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n') {
                tokens.add(new Token(i, i + 1, "\n", false, Kind.LINE));
                i++;
            } else if (Character.isDigit(c)) {
                i = number(i);
            } else if (isWordPart(c)) {
                i = word(i);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isJoiner(i)) {
                i++;
            } else {
                i = mark(i);
            }
        }
        return List.copyOf(tokens);
    }

    private int number(int start) {
        int end = start;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || isSeparatorWithin(end))) {
            end++;
        }
        add(start, end, Kind.NUMBER);
        return end;
    }

    private boolean isSeparatorWithin(int i) {
        char c = text.charAt(i);
        return (c == ',' || c == '.' || c == ':') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        if (end - start == 1 && isInitials(end)) {
            while (isInitials(end)) {
                end += 2;
            }
            add(start, end, Kind.WORD);
            return end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
        }
        if (end < text.length() - 1 && isApostrophe(text.charAt(end)) && isWordPart(text.charAt(end + 1))) {
            if (end - start <= ELISION) {
                add(start, end + 1, Kind.WORD);
                return end + 1;
            }
            add(start, end, Kind.WORD);
            int tail = end + 1;
            while (tail < text.length() && isWordPart(text.charAt(tail))) {
                tail++;
            }
            add(end, tail, Kind.WORD);
            return tail;
        }
        add(start, end, Kind.WORD);
        return end;
    }

    /** Whether a full stop and one more single letter follow, as in {@code U.S.} and {@code p.m.} */
    private boolean isInitials(int i) {
        return i + 1 < text.length()
                && text.charAt(i) == '.'
                && Character.isLetter(text.charAt(i + 1))
                && (i + 2 >= text.length() || !isWordPart(text.charAt(i + 2)));
    }

    private boolean isJoiner(int i) {
        char c = text.charAt(i);
        return (c == '-' || c == '\u2010' || c == '\u2011')
                && i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private int mark(int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        add(start, end, Kind.MARK);
        return end;
    }

    private void add(int start, int end, Kind kind) {
        String word = text.substring(start, end);
        String norm =
                switch (kind) {
                    case WORD -> Normalizer.fold(word);
                    case MARK -> markNorm(word);
                    case NUMBER, LINE -> word;
                };
        tokens.add(new Token(start, end, norm, Character.isUpperCase(word.charAt(0)), kind));
    }

    private static String markNorm(String mark) {
        return switch (mark) {
            case "–", "—", "―", "‒", "−", "-" -> "-";
            case "“", "”", "„", "«", "»", "‟", "\"" -> "\"";
            case "’", "‘", "`", "´", "'" -> "'";
            case "…" -> ".";
            default -> mark;
        };
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c)
                || c == '_'
                || (c > 127 && Character.getType(c) == Character.NON_SPACING_MARK)
                || Character.isDigit(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }
}
