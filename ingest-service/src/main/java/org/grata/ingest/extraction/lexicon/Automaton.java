package org.grata.ingest.extraction.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

import org.grata.ingest.extraction.lexicon.Slots.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one layer as a minimal acyclic automaton over tokens, in flat arrays that the build
 * has made. An edge is a word, a stem ({@code expel*}), a slot ({@code {time}}) that spans a mention, or
 * {@code _} for any one token. Every phrase has bounded length and a gap is at most {@link #GAP} tokens,
 * so matching is linear in the length of the text. Immutable.
 */
public final class Automaton {
    /** Tokens that may lie between the two parts of a phrase with a gap. */
    public static final int GAP = 22;

    /** How an edge compares its symbol; the low bits of its label. */
    public static final int WORD = 0;

    public static final int CAPITAL_WORD = 1;
    public static final int STEM = 2;
    public static final int CAPITAL_STEM = 3;

    private static final int NONE = -1;
    private static final int ANY = -1;
    /** By label: the first has the lowest. */
    private static final List<Slot> SLOTS = List.of(Slot.values());

    private static final int LOWEST = ANY - SLOTS.size();

    private final Entry[] meanings;
    private final int start;
    private final int reach;
    /** What a state means, {@link #NONE} where no phrase ends. */
    private final int[] entries;
    /** The edges of state {@code s}, sorted by label, are those from {@code edges[s]} to before {@code edges[s + 1]}. */
    private final int[] edges;

    private final int[] labels;
    private final int[] targets;
    /** Likewise its gaps, each with the state where the tail starts and what the whole means. */
    private final int[] gaps;

    private final int[] tails;
    private final int[] wholes;

    private Automaton(ByteBuffer in, Entry[] meanings) {
        this.meanings = meanings;
        start = in.getInt();
        reach = in.getInt();
        entries = ints(in);
        edges = ints(in);
        labels = ints(in);
        targets = ints(in);
        gaps = ints(in);
        tails = ints(in);
        wholes = ints(in);
    }

    /**
     * Reads what the compiler wrote.
     *
     * @param meanings of the whole language
     */
    static Automaton read(ByteBuffer in, Entry[] meanings) {
        return new Automaton(in, meanings);
    }

    private static int[] ints(ByteBuffer in) {
        int[] ints = new int[in.getInt()];
        in.asIntBuffer().get(ints);
        in.position(in.position() + ints.length * Integer.BYTES);
        return ints;
    }

    /** The label of an edge with a symbol of the alphabet. */
    public static int label(int symbol, int kind) {
        return symbol << 2 | kind;
    }

    /** The label of an edge that any token takes. */
    public static int any() {
        return ANY;
    }

    /** The label of an edge that a mention takes; lower than any other. */
    public static int label(Slot slot) {
        return LOWEST + SLOTS.indexOf(slot);
    }

    /** How many tokens a phrase without slots can span, gaps included. */
    int reach() {
        return reach;
    }

    /** The longest phrase that starts at the token; null if there is none. */
    @Nullable
    Match match(Symbols symbols, int from, Slots slots) {
        return match(start, symbols, from, slots);
    }

    private @Nullable Match match(int state, Symbols symbols, int from, Slots slots) {
        Search search = new Search(symbols, from, slots);
        search.walk(state, from);
        return search.best;
    }

    private int after(int state, int label) {
        int at = Arrays.binarySearch(labels, edges[state], edges[state + 1], label);
        return at < 0 ? NONE : targets[at];
    }

    private final class Search {
        private final Symbols symbols;
        private final int from;
        private final Slots slots;
        private @Nullable Match best;

        private Search(Symbols symbols, int from, Slots slots) {
            this.symbols = symbols;
            this.from = from;
            this.slots = slots;
        }

        private void walk(int state, int position) {
            if (entries[state] != NONE) {
                offer(new Match(meanings[entries[state]], from, position, position, from));
            }
            for (int gap = gaps[state]; gap < gaps[state + 1]; gap++) {
                search(gap, position);
            }
            int first = edges[state];
            if (position < symbols.end() && first < edges[state + 1]) {
                symbols(state, position);
                if (labels[first] < 0) {
                    unspecific(state, position);
                }
            }
        }

        /** The longest stem first, as the first of two phrases of the same length wins. */
        private void symbols(int state, int position) {
            boolean upper = symbols.isUpper(position);
            int word = symbols.word(position);
            if (word != Alphabet.NONE) {
                if (upper) {
                    follow(state, label(word, CAPITAL_WORD), position + 1);
                }
                follow(state, label(word, WORD), position + 1);
            }
            for (int stem : symbols.stems(position)) {
                if (upper) {
                    follow(state, label(stem, CAPITAL_STEM), position + 1);
                }
                follow(state, label(stem, STEM), position + 1);
            }
        }

        private void unspecific(int state, int position) {
            follow(state, ANY, position + 1);
            for (int edge = edges[state]; edge < edges[state + 1] && labels[edge] < ANY; edge++) {
                int end = slots.end(SLOTS.get(labels[edge] - LOWEST), position);
                if (end > position) {
                    walk(targets[edge], end);
                }
            }
        }

        private void follow(int state, int label, int position) {
            int next = after(state, label);
            if (next != NONE) {
                walk(next, position);
            }
        }

        private void search(int gap, int position) {
            int last = Math.min(symbols.end(), position + GAP);
            for (int tail = position + 1; tail < last; tail++) {
                Match end = match(tails[gap], symbols, tail, slots);
                if (end != null) {
                    offer(new Match(meanings[wholes[gap]], from, end.to(), position, tail));
                    return;
                }
            }
        }

        /** A phrase without a gap wins over one with, otherwise the longer one. */
        private void offer(Match match) {
            if (best == null
                    || (best.hasGap() && !match.hasGap() && match.to() > best.headEnd())
                    || (best.hasGap() == match.hasGap() && match.to() > best.to())
                    || (!best.hasGap() && match.hasGap() && match.headEnd() >= best.to())) {
                best = match;
            }
        }
    }
}
