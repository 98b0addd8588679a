package org.grata.ingest.announcement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which texts are the same: those that differ in nothing but white space. Line ends and indents
 * change on the way through mail, forms and files; words do not. When and by whom a text was
 * published does not count, so a text that is sent again without its instant is still the same.
 *
 * <p>Nothing else is evened out. Unicode's normal forms take quadratic time on texts made for it, and
 * what else may tell one event twice is for the registry to find out.
 *
 * @param hex SHA-256, 64 lower-case digits
 */
public record TextDigest(String hex) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public static TextDigest of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new TextDigest(
                    HexFormat.of().formatHex(digest.digest(words(text).getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK) {
                gap = true;
            } else {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                gap = false;
                words.append(c);
            }
        }
        return words.toString();
    }
}
