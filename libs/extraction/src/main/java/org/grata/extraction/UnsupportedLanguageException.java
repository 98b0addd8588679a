package org.grata.extraction;

import java.util.Set;
import java.util.TreeSet;

/** The language of an announcement cannot be read. */
public final class UnsupportedLanguageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String detected;
    private final transient Set<String> supported;

    /**
     * @param detected ISO 639-1 code, or {@code und} when the language is not recognised
     * @param supported the languages that can be read
     */
    public UnsupportedLanguageException(String detected, Set<String> supported) {
        super("language " + detected + " cannot be read; supported: " + new TreeSet<>(supported));
        this.detected = detected;
        this.supported = Set.copyOf(supported);
    }

    public String detected() {
        return detected;
    }

    public Set<String> supported() {
        return supported;
    }
}
