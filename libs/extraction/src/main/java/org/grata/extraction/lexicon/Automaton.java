package org.grata.extraction.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

import org.grata.extraction.lexicon.Slots.Slot;
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

    private static final int KIND_BITS = 2;
    /** How many edges a state can have for one symbol. */
    private static final int KINDS = 1 << KIND_BITS;

    private static final int NONE = -1;
    /** So many edges are looked through one by one. */
    private static final int FEW = 4;

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
    /** For a state with gaps the state that has the first edges of all their tails. */
    private final int[] openers;
    /** The first edge of the start state by symbol, {@link #NONE} where no phrase starts: so it is with most words. */
    private final int[] openings;

    /**
     * Reads what the compiler wrote.
     *
     * @param symbols how many the alphabet has
     * @param meanings of the whole language
     */
    Automaton(ByteBuffer in, int symbols, Entry[] meanings) {
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
        openers = ints(in);
        openings = new int[symbols];
        Arrays.fill(openings, NONE);
        for (int edge = edges[start + 1] - 1; edge >= edges[start] && labels[edge] >= 0; edge--) {
            openings[labels[edge] >> KIND_BITS] = edge;
        }
    }

    private static int[] ints(ByteBuffer in) {
        int[] ints = new int[in.getInt()];
        in.asIntBuffer().get(ints);
        in.position(in.position() + ints.length * Integer.BYTES);
        return ints;
    }

    /** The label of an edge with a symbol of the alphabet. */
    public static int label(int symbol, int kind) {
        return (symbol << KIND_BITS) | kind;
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
        return opens(symbols, from) ? new Search(symbols, from, slots).longest(start) : null;
    }

    private boolean opens(Symbols symbols, int position) {
        int word = symbols.word(position);
        if ((word != Alphabet.NONE && openings[word] != NONE) || takesAny(start)) {
            return true;
        }
        for (int stem : symbols.stems(position)) {
            if (openings[stem] != NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention or any token leads on from the state; their labels come first. */
    private boolean takesAny(int state) {
        return edges[state] < edges[state + 1] && labels[edges[state]] < 0;
    }

    /** The first edge of the state whose label is not lower; the end of its edges when all are. */
    private int seek(int state, int label) {
        int to = edges[state + 1];
        int from = edges[state];
        if (state == start && label >= 0) {
            int opening = openings[label >> KIND_BITS];
            from = opening == NONE ? to : opening;
            to = Math.min(to, from + KINDS);
        }
        while (to - from > FEW) {
            int middle = (from + to) >>> 1;
            if (labels[middle] < label) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        while (from < to && labels[from] < label) {
            from++;
        }
        return from;
    }

    private boolean isEdge(int state, int edge, int label) {
        return edge < edges[state + 1] && labels[edge] == label;
    }

    /** Whether the token leads on from the state. */
    private boolean leadsOn(int state, Symbols symbols, int position) {
        if (takesAny(state)) {
            return true;
        }
        boolean upper = symbols.isUpper(position);
        int word = symbols.word(position);
        if (word != Alphabet.NONE && leadsOn(state, label(word, WORD), upper)) {
            return true;
        }
        for (int stem : symbols.stems(position)) {
            if (leadsOn(state, label(stem, STEM), upper)) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsOn(int state, int label, boolean upper) {
        int edge = seek(state, label);
        return isEdge(state, edge, label) || (upper && isEdge(state, edge, label + CAPITAL_WORD));
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

        private @Nullable Match longest(int state) {
            walk(state, from);
            return best;
        }

        private void walk(int state, int position) {
            if (entries[state] != NONE) {
                offer(new Match(meanings[entries[state]], from, position, position, from));
            }
            if (gaps[state] < gaps[state + 1]) {
                gaps(state, position);
            }
            if (position < symbols.end() && edges[state] < edges[state + 1]) {
                symbols(state, position);
                if (takesAny(state)) {
                    unspecific(state, position);
                }
            }
        }

        /** The longest stem first, as the first of two phrases of the same length wins. */
        private void symbols(int state, int position) {
            boolean upper = symbols.isUpper(position);
            int word = symbols.word(position);
            if (word != Alphabet.NONE) {
                follow(state, label(word, WORD), upper, position + 1);
            }
            for (int stem : symbols.stems(position)) {
                follow(state, label(stem, STEM), upper, position + 1);
            }
        }

        /** Takes the edge of this label, after the one that wants a capital letter besides. */
        private void follow(int state, int label, boolean upper, int position) {
            int edge = seek(state, label);
            boolean plain = isEdge(state, edge, label);
            int capital = plain ? edge + 1 : edge;
            if (upper && isEdge(state, capital, label + CAPITAL_WORD)) {
                walk(targets[capital], position);
            }
            if (plain) {
                walk(targets[edge], position);
            }
        }

        private void unspecific(int state, int position) {
            int any = seek(state, ANY);
            if (isEdge(state, any, ANY)) {
                walk(targets[any], position + 1);
            }
            for (int edge = edges[state]; edge < any; edge++) {
                int end = slots.end(SLOTS.get(labels[edge] - LOWEST), position);
                if (end > position) {
                    walk(targets[edge], end);
                }
            }
        }

        private void gaps(int state, int position) {
            // Many phrases share a head; most of their tails start nowhere in the sentence.
            int starts = starts(openers[state], position);
            for (int gap = gaps[state]; starts != 0 && gap < gaps[state + 1]; gap++) {
                search(gap, position, starts);
            }
        }

        /** Where in the gap the token leads on from a state, a bit for each distance from the head. */
        private int starts(int state, int position) {
            int last = Math.min(symbols.end(), position + GAP);
            int starts = 0;
            for (int tail = position + 1; tail < last; tail++) {
                if (leadsOn(state, symbols, tail)) {
                    starts |= 1 << (tail - position);
                }
            }
            return starts;
        }

        private void search(int gap, int position, int starts) {
            for (int left = starts; left != 0; left &= left - 1) {
                int tail = position + Integer.numberOfTrailingZeros(left);
                Match end = leadsOn(tails[gap], symbols, tail)
                        ? new Search(symbols, tail, slots).longest(tails[gap])
                        : null;
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
