package org.grata.extraction.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds line ends that only keep lines short, as wire copy and plain mail have them: every line of a paragraph but
 * the last is as full as the first word of the next one lets it be.
 */
final class Wrapping {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    /** So many full lines in a row are no chance. */
    private static final int CERTAIN = 3;
    /** Characters that a line may be shorter than full. */
    private static final int SLACK = 5;
    /** In a text known to be wrapped, a short paragraph need not be as full. */
    private static final int LOOSE = 12;

    /**
     * @param length in characters, white space between two words counted once
     * @param firstWord length of it
     */
    private record Line(int start, int end, int length, int firstWord) {}

    private Wrapping() {}

    /** Indexes of the line ends in the text at which a sentence goes on. */
    static BitSet of(String text) {
        List<List<Line>> paragraphs = paragraphs(text);
        int width = 0;
        for (List<Line> paragraph : paragraphs) {
            int widest = paragraph.stream().mapToInt(Line::length).max().orElse(0);
            if (paragraph.size() >= CERTAIN && widest <= WIDEST && isFull(paragraph, widest - SLACK)) {
                width = Math.max(width, widest);
            }
        }
        BitSet wraps = new BitSet();
        if (width < NARROWEST) {
            return wraps;
        }
        for (List<Line> paragraph : paragraphs) {
            if (isFull(paragraph, width - LOOSE)) {
                for (int i = 0; i < paragraph.size() - 1; i++) {
                    wraps.set(paragraph.get(i).end(), paragraph.get(i + 1).start());
                }
            }
        }
        return wraps;
    }

    private static boolean isFull(List<Line> paragraph, int width) {
        for (int i = 0; i < paragraph.size() - 1; i++) {
            if (paragraph.get(i).length() + 1 + paragraph.get(i + 1).firstWord() <= width) {
                return false;
            }
        }
        return true;
    }

    /** Lines between blank ones. */
    private static List<List<Line>> paragraphs(String text) {
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> paragraph = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int next = text.indexOf('\n', from);
            int to = next < 0 ? text.length() : next;
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                paragraph.add(line(text, start, end));
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            }
            from = to + 1;
        }
        paragraphs.add(paragraph);
        return paragraphs;
    }

    private static Line line(String text, int start, int end) {
        int length = 0;
        int firstWord = 0;
        for (int i = start; i < end; i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            length += space && Character.isWhitespace(text.charAt(i - 1)) ? 0 : 1;
            firstWord = space && firstWord == 0 ? i - start : firstWord;
        }
        return new Line(start, end, length, firstWord == 0 ? length : firstWord);
    }
}
