package org.grata.web.json;

import java.io.IOException;
import java.io.InputStream;

import org.grata.web.ProblemException;
import org.grata.web.Problems;

/** Reads a body up to a limit. */
final class BodyBytes {
    /** How much more is read and thrown away, so that an ordinary client is done sending and reads the answer. */
    private static final int DRAIN_FACTOR = 7;

    private BodyBytes() {}

    /**
     * @throws ProblemException 413 when there is more than the limit
     * @throws UnreadBodyException when the rest does not come
     */
    static byte[] read(InputStream body, int limit, String field) {
        try {
            byte[] bytes = body.readNBytes(limit);
            if (bytes.length == limit && body.read() != -1) {
                body.skip((long) limit * DRAIN_FACTOR);
                throw Problems.tooLarge(field, limit);
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadBodyException(e);
        }
    }
}
