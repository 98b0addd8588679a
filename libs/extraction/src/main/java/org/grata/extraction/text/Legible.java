package org.grata.extraction.text;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A text as a reader sees it: without format characters such as soft hyphens and zero-width spaces, which
 * may stand within a word, and with a space in place of control characters, emoji and flags. Knows where
 * each of its characters stood in the text as it was submitted.
 */
public final class Legible {
    /** Signs such as the one of copyright tell what a line is. */
    private static final int LAST_LATIN = 0xFF;
    /** Box drawing, blocks and geometric shapes separate the parts of a line, as a bullet does. */
    private static final int FIRST_SEPARATOR = 0x2500;

    private static final int LAST_SEPARATOR = 0x25FF;

    private final String submitted;
    private final String text;
    /** Index in the submitted text of each UTF-16 code unit; null where all stand where they stood. */
    private final int @Nullable [] origins;

    private Legible(String submitted, String text, int @Nullable [] origins) {
        this.submitted = submitted;
        this.text = text;
        this.origins = origins;
    }

    /** Reads a text. */
    public static Legible of(String submitted) {
        int first = 0;
        while (first < submitted.length() && !isIllegible(submitted, first)) {
            first += Character.charCount(submitted.codePointAt(first));
        }
        return first == submitted.length() ? new Legible(submitted, submitted, null) : clean(submitted);
    }

    private static Legible clean(String submitted) {
        StringBuilder text = new StringBuilder(submitted.length());
        int[] origins = new int[submitted.length()];
        int next;
        for (int i = 0; i < submitted.length(); i = next) {
            int character = submitted.codePointAt(i);
            next = i + Character.charCount(character);
            if (!isIllegible(submitted, i)) {
                for (int unit = i; unit < next; unit++) {
                    origins[text.length()] = unit;
                    text.append(submitted.charAt(unit));
                }
            } else if (Character.getType(character) != Character.FORMAT) {
                origins[text.length()] = i;
                text.append(' ');
            }
        }
        return new Legible(submitted, text.toString(), Arrays.copyOf(origins, text.length()));
    }

    private static boolean isIllegible(String text, int index) {
        int character = text.codePointAt(index);
        if (character < 127) {
            return character < ' ' && !Character.isWhitespace(character);
        }
        return switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.ENCLOSING_MARK,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            // After a letter it is part of it, after an emoji of nothing.
            case Character.NON_SPACING_MARK -> index == 0 || !isPartOfWord(text.charAt(index - 1));
            case Character.OTHER_SYMBOL ->
                character > LAST_LATIN && (character < FIRST_SEPARATOR || character > LAST_SEPARATOR);
            case Character.MODIFIER_SYMBOL -> Character.isEmojiModifier(character);
            default -> false;
        };
    }

    private static boolean isPartOfWord(char before) {
        int type = Character.getType(before);
        return Character.isLetter(before) || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    /** What to read. */
    public String text() {
        return text;
    }

    /** Index in the submitted text of the character at this one. */
    public int start(int index) {
        return origins == null ? index : origins[index];
    }

    /** Index in the submitted text after the character before this one, which must not be the first. */
    public int end(int index) {
        return origins == null ? index : origins[index - 1] + 1;
    }

    /** The words as they stand in the submitted text. */
    public String quote(int start, int end) {
        return submitted.substring(start(start), end(end));
    }
}
