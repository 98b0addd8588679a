package org.grata.web.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** Reads lines of bounded length, so that a file without line breaks fills no memory. */
public final class LineReader {
    private final InputStream in;
    private final int longest;
    private long line;
    private boolean tooLong;

    /**
     * Reads nothing yet.
     *
     * @param longest line that is held whole, in bytes without its end
     */
    public LineReader(InputStream in, int longest) {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
    }

    /** The next line that is not blank, without its end, cut when it {@linkplain #isTooLong is too long}; null at the end. */
    public byte @Nullable [] next() throws IOException {
        byte[] bytes;
        do {
            bytes = read();
        } while (bytes != null && isBlank(bytes));
        return bytes;
    }

    /** Of the line that was read last, from 1. */
    public long line() {
        return line;
    }

    /** Whether the line that was read last was longer than allowed. */
    public boolean isTooLong() {
        return tooLong;
    }

    private byte @Nullable [] read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tooLong = false;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        line++;
        while (next >= 0 && next != '\n') {
            tooLong |= bytes.size() == longest;
            if (!tooLong) {
                bytes.write(next);
            }
            next = in.read();
        }
        return bytes.toByteArray();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
