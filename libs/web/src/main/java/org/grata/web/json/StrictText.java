package org.grata.web.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Text as it may enter: well-formed UTF-8, and only what PostgreSQL and Unicode allow in a text. */
public final class StrictText {
    private StrictText() {}

    /** What became of bytes that should be UTF-8. */
    public sealed interface Decoded {}

    /** The bytes were UTF-8. */
    public record Text(String value) implements Decoded {}

    /**
     * The bytes were no UTF-8.
     *
     * @param prefix what precedes the first wrong byte
     * @param offset of the first wrong byte
     */
    public record Malformed(String prefix, int offset) implements Decoded {}

    /** Decodes without ever replacing a wrong byte; over-long forms and encoded surrogates are wrong too. */
    public static Decoded decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean wrong =
                decoder.decode(in, out, true).isError() || decoder.flush(out).isError();
        String value = out.flip().toString();
        return wrong ? new Malformed(value, in.position()) : new Text(value);
    }

    /** Why a text cannot be accepted; empty when it can. */
    public static Optional<String> fault(String text) {
        return text.codePoints()
                .filter(StrictText::isForbidden)
                .mapToObj(c ->
                        c == 0 ? "must not contain the character U+0000" : "must not contain half of a surrogate pair")
                .findFirst();
    }

    /** A surrogate that is a code point of its own has no other half beside it. */
    private static boolean isForbidden(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    /**
     * A text that can be shown in an answer: what is forbidden is replaced by U+FFFD, and what is too
     * long is cut.
     */
    static String shown(@Nullable String text, int maxLength) {
        if (text == null) {
            return "";
        }
        String cut = text.length() <= maxLength ? text : text.substring(0, maxLength) + "…";
        StringBuilder shown = new StringBuilder();
        cut.codePoints().map(c -> isForbidden(c) ? '\uFFFD' : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
