package org.grata.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Texts and messages that several modules start from, so that what one produces is what the next
 * consumes.
 */
public final class Fixtures {
    /** An announcement of several States, published {@value #COORDINATED_PUBLISHED_AT}. */
    public static final String COORDINATED = "coordinated.txt";

    /** The message that the ingest service publishes for {@link #COORDINATED}. */
    public static final String COORDINATED_EXTRACTED = "coordinated.extracted.json";

    /** ISO 8601 instant. */
    public static final String COORDINATED_PUBLISHED_AT = "2022-03-29T16:00:00Z";

    private Fixtures() {}

    /** The fixture of that name as UTF-8 text. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String name) {
        try (InputStream file = Fixtures.class.getResourceAsStream("/fixtures/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
