package org.grata.extraction.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds where the words of a quote stand in a text. Forgives white space, the kind of quote marks and dashes, invisible
 * characters, how letters with marks are composed, one pair of quote marks around the quote, and, when nothing else
 * fits, case. Forgives no other, missing or broken words. Needs time that grows with the text, whatever the quote.
 * Immutable but for what it computes once; not thread-safe.
 */
public final class QuoteFinder {
    /** Longer quotes, in UTF-16 code units, are no quotes but texts. */
    static final int LONGEST = 1000;
    /** More places of one quote tell nothing. */
    private static final int MOST_PLACES = 1000;

    private final String text;
    private final FoldedText folded;
    private final String exact;
    private @Nullable String caseless;

    private QuoteFinder(String text) {
        this.text = text;
        this.folded = FoldedText.of(text);
        this.exact = folded.text();
    }

    /**
     * Words of the text.
     *
     * @param start first UTF-16 code unit in the text as it was submitted
     * @param end code unit after the last
     * @param quote exactly the text between both
     */
    public record Place(int start, int end, String quote) {
        /** Code units between this and the other; 0 when they touch or overlap. */
        public int distance(Place other) {
            return Math.max(0, Math.max(other.start - end, start - other.end));
        }
    }

    /** A finder in this text, of any content. */
    public static QuoteFinder in(String text) {
        return new QuoteFinder(text);
    }

    /** The first place of a quote, of any content; empty when it has none. */
    public Optional<Place> find(String quote) {
        return search(quote, 1).stream().findFirst();
    }

    /** The place nearest to another, the first of equals; empty when the quote has none. */
    public Optional<Place> find(String quote, Place near) {
        Place best = null;
        for (Place place : places(quote)) {
            if (best == null || place.distance(near) < best.distance(near)) {
                best = place;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The places of a quote in the order of the text, which do not overlap; at most 1,000, the first ones. */
    public List<Place> places(String quote) {
        return search(quote, MOST_PLACES);
    }

    private List<Place> search(String quote, int most) {
        if (quote.length() > LONGEST) {
            return List.of();
        }
        String wanted = FoldedText.strip(FoldedText.of(quote).text());
        String bare = FoldedText.unquote(wanted);
        List<Place> found = search(exact, wanted, most);
        if (found.isEmpty() && !bare.equals(wanted)) {
            found = search(exact, bare, most);
        }
        if (!found.isEmpty()) {
            return found;
        }
        String lower = lower();
        found = search(lower, FoldedText.caseless(wanted), most);
        return found.isEmpty() && !bare.equals(wanted) ? search(lower, FoldedText.caseless(bare), most) : found;
    }

    private String lower() {
        String known = caseless;
        if (known == null) {
            known = FoldedText.caseless(exact);
            caseless = known;
        }
        return known;
    }

    /** Knuth, Morris and Pratt's search: a text of one letter only is no slower than any other. */
    private List<Place> search(String within, String wanted, int most) {
        List<Place> found = new ArrayList<>();
        if (wanted.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return found;
        }
        int[] borders = borders(wanted);
        int matched = 0;
        for (int i = 0; i < within.length() && found.size() < most; i++) {
            while (matched > 0 && within.charAt(i) != wanted.charAt(matched)) {
                matched = borders[matched - 1];
            }
            if (within.charAt(i) == wanted.charAt(matched)) {
                matched++;
            }
            if (matched == wanted.length()) {
                int from = i + 1 - matched;
                if (folded.isEdge(from) && folded.isEdge(i + 1)) {
                    found.add(place(from, i + 1));
                    matched = 0;
                } else {
                    matched = borders[matched - 1];
                }
            }
        }
        return found;
    }

    /** For each beginning of the words, how long the longest shorter one is that it ends with. */
    private static int[] borders(String wanted) {
        int[] borders = new int[wanted.length()];
        int matched = 0;
        for (int i = 1; i < wanted.length(); i++) {
            while (matched > 0 && wanted.charAt(i) != wanted.charAt(matched)) {
                matched = borders[matched - 1];
            }
            if (wanted.charAt(i) == wanted.charAt(matched)) {
                matched++;
            }
            borders[i] = matched;
        }
        return borders;
    }

    private Place place(int from, int to) {
        int start = folded.start(from);
        int end = folded.end(to);
        return new Place(start, end, text.substring(start, end));
    }
}
