package org.grata.extraction.decision;

/** Numbers of features: strings and small numbers mixed to 32 bits, the same on every machine. */
public final class Hash {
    private Hash() {}

    public static int mix(int seed, int value) {
        int hash = (seed ^ (value * 0xcc9e2d51)) * 0x1b873593;
        hash ^= hash >>> 15;
        hash *= 0x85ebca6b;
        return hash ^ (hash >>> 13);
    }

    public static int mix(int seed, int one, int two) {
        return mix(mix(seed, one), two);
    }

    public static int mix(int seed, int one, int two, int three) {
        return mix(mix(mix(seed, one), two), three);
    }

    /** Of a constant by its place: what is learned does not outlive the build that compiled the constants. */
    @SuppressWarnings("EnumOrdinal")
    static int of(Enum<?> constant) {
        return constant.ordinal();
    }

    /** Of the first characters of a word, which stand for its forms. */
    static int stem(String word, int length) {
        int hash = 17;
        for (int i = 0; i < Math.min(length, word.length()); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }
}
