package org.grata.extraction.lexicon;

/**
 * A phrase found in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param headEnd index after its first part; equals {@code to} unless the phrase has a gap
 * @param tailStart index where its last part starts; equals {@code from} unless the phrase has a gap
 */
public record Match(Entry entry, int from, int to, int headEnd, int tailStart) {
    public boolean hasGap() {
        return headEnd < tailStart;
    }

    public Tag tag() {
        return entry.tag();
    }
}
