package org.grata.registry.expulsion.rest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** Reads lines of bounded length, so that a file without line breaks fills no memory. */
final class LineReader {
    private static final int LONGEST = 65_536;

    private final InputStream in;
    private long line;
    private boolean tooLong;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line that is not blank, without its end, cut when it {@linkplain #isTooLong is too long}; null at the end. */
    byte @Nullable [] next() throws IOException {
        byte[] bytes;
        do {
            bytes = read();
        } while (bytes != null && isBlank(bytes));
        return bytes;
    }

    /** Of the line that was read last, from 1. */
    long line() {
        return line;
    }

    boolean isTooLong() {
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
            tooLong |= bytes.size() == LONGEST;
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
