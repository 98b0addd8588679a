package org.grata.extraction.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.grata.extraction.text.Sentence.Role;
import org.grata.extraction.text.Token.Kind;

/**
 * Splits a page into its title, datelines and sentences, and leaves out what is not text: navigation,
 * captions, by-lines, calls to share.
 */
public final class PageReader {
    private static final int LONGEST_TITLE = 24;
    private static final int LONGEST_DATELINE = 14;
    private static final int LONG_LINE = 32;
    /** Shorter lines are headings or navigation. */
    private static final int SHORTEST_WRAPPED = 6;

    /** Bounds the work on text without full stops. */
    private static final int LONGEST_SENTENCE = 250;

    private static final Set<String> TERMINALS = Set.of(".", "!", "?");
    private static final Set<String> CLOSERS = Set.of("\"", ")", "]", "'");

    private final String text;
    private final PageCues cues;
    private final List<Sentence> sentences = new ArrayList<>();
    /** Whether a title or a sentence of the body was read. */
    private boolean begun;

    private PageReader(String text, PageCues cues) {
        this.text = text;
        this.cues = cues;
    }

    public static List<Sentence> read(String text, PageCues cues) {
        return new PageReader(text, cues).run();
    }

    private List<Sentence> run() {
        List<Token> line = new ArrayList<>();
        int number = 0;
        BitSet wraps = Wrapping.of(text);
        List<Token> tokens = Tokenizer.tokenize(text);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.LINE && !wraps.get(token.start()) && !isWrapped(line, tokens, i)) {
                line(List.copyOf(line), number++);
                line.clear();
            } else if (token.kind() != Kind.LINE) {
                line.add(token);
            }
        }
        line(List.copyOf(line), number);
        return List.copyOf(sentences);
    }

    /** Whether a line goes on in the next one, which starts with a small letter. */
    private boolean isWrapped(List<Token> line, List<Token> tokens, int end) {
        return line.size() >= SHORTEST_WRAPPED
                && line.size() < LONGEST_SENTENCE
                && end + 1 < tokens.size()
                && tokens.get(end + 1).isWord()
                && !tokens.get(end + 1).upper()
                && line.getLast().isWord()
                && !endsAsSentence(line)
                && !cues.isNoise(line);
    }

    private void line(List<Token> line, int number) {
        if (line.isEmpty() || cues.isNoise(line)) {
            return;
        }
        boolean ended = endsAsSentence(line);
        if (!ended && line.size() <= LONG_LINE) {
            add(line, !begun && line.size() <= LONGEST_TITLE ? Role.TITLE : Role.FRAGMENT, number);
            return;
        }
        int start = datelineEnd(line);
        if (start > 0) {
            add(line.subList(0, start), Role.DATELINE, number);
            start++;
        }
        split(line, start, number);
    }

    private static boolean endsAsSentence(List<Token> line) {
        int last = line.size() - 1;
        while (last > 0 && CLOSERS.contains(line.get(last).norm())) {
            last--;
        }
        return TERMINALS.contains(line.get(last).norm()) || (line.get(last).isMark(":") && line.size() > 12);
    }

    /** Index of the dash that ends {@code MOSCOW, May 18 -} at the start of a line, or 0. */
    private int datelineEnd(List<Token> line) {
        Token first = line.getFirst();
        String word = text.substring(first.start(), first.end());
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        if (!first.upper() || !first.isWord()) {
            return 0;
        }
        for (int i = 1; i < Math.min(line.size(), LONGEST_DATELINE); i++) {
            Token token = line.get(i);
            if (token.isMark("-")) {
                return i < (capitals ? LONGEST_DATELINE : 7) ? i : 0;
            }
            boolean lower = token.isWord() && !token.upper();
            if (TERMINALS.contains(token.norm()) && i + 1 < line.size() && !cues.mayFollowNumber(line, i + 1)) {
                if (!(line.get(i - 1).kind() == Kind.NUMBER) && !line.get(i + 1).isMark("-")) {
                    return 0;
                }
            }
            if (lower && !capitals) {
                return 0;
            }
        }
        return 0;
    }

    private void split(List<Token> line, int from, int number) {
        int start = from;
        for (int i = from; i < line.size(); i++) {
            if (i - start >= LONGEST_SENTENCE) {
                add(line.subList(start, i), Role.BODY, number);
                start = i;
            }
            if (TERMINALS.contains(line.get(i).norm()) && endsSentence(line, i)) {
                int end = i + 1;
                while (end < line.size()
                        && CLOSERS.contains(line.get(end).norm())
                        && line.get(end).start() == line.get(end - 1).end()) {
                    end++;
                }
                add(line.subList(start, end), Role.BODY, number);
                start = end;
                i = end - 1;
            }
        }
        if (start < line.size()) {
            add(line.subList(start, line.size()), Role.BODY, number);
        }
    }

    private boolean endsSentence(List<Token> line, int mark) {
        if (mark + 1 >= line.size()) {
            return true;
        }
        Token next = line.get(mark + 1);
        if (next.start() == line.get(mark).end() && next.kind() != Kind.MARK) {
            return false;
        }
        if (!line.get(mark).norm().equals(".") || mark == 0) {
            return true;
        }
        Token before = line.get(mark - 1);
        if (before.kind() == Kind.NUMBER) {
            return !cues.mayFollowNumber(line, mark + 1) && startsSentence(next);
        }
        if (before.isWord() && (before.norm().length() == 1 || cues.isAbbreviation(line, mark - 1))) {
            return false;
        }
        return startsSentence(next);
    }

    private static boolean startsSentence(Token next) {
        return next.upper() || next.kind() != Kind.WORD;
    }

    private void add(List<Token> tokens, Role role, int number) {
        if (!tokens.isEmpty()) {
            begun |= role == Role.TITLE || role == Role.BODY;
            sentences.add(new Sentence(tokens, sentences.size(), role, number));
        }
    }
}
