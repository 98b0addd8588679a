package org.grata.notify.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Breaks long lines as RFC 5545, section 3.1 asks: at 75 octets, which libraries count as characters. A character
 * of several octets is never broken.
 */
final class Folding {
    private static final int LONGEST_LINE = 75;

    private Folding() {}

    /** @param text lines that end with CRLF */
    static byte[] fold(String text) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream(text.length() + text.length() / LONGEST_LINE * 4);
        int length = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            byte[] octets = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            boolean ends = character == '\r' || character == '\n';
            if (!ends && length + octets.length > LONGEST_LINE) {
                folded.writeBytes(new byte[] {'\r', '\n', ' '});
                length = 1;
            }
            folded.writeBytes(octets);
            length = ends ? 0 : length + octets.length;
            at += Character.charCount(character);
        }
        return folded.toByteArray();
    }
}
