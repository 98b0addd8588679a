package org.grata.extraction.mention;

/**
 * Tokens of one sentence.
 *
 * @param from first token
 * @param to index after the last
 */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("empty span " + from + ".." + to);
        }
    }

    public Span with(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    public boolean contains(int token) {
        return token >= from && token < to;
    }

    public boolean contains(Span other) {
        return other.from >= from && other.to <= to;
    }

    public boolean overlaps(Span other) {
        return other.from < to && from < other.to;
    }

    /** Tokens between this and the other; 0 when they touch or overlap. */
    public int distance(Span other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }
}
