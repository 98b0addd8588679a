package org.grata.extraction.lexicon.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.grata.extraction.lexicon.Automaton;
import org.grata.extraction.lexicon.Slots.Slot;

/** The phrases of one layer while they are added, and the states of the minimal automaton made of them. */
final class Trie {
    /** No entry. */
    static final int NONE = -1;

    /** Starts an element that matches only with a capital letter. */
    static final String CAPITAL = "^";

    private final Node root = new Node();

    /**
     * A state whose edges lead to states of lower numbers.
     *
     * @param entry what a phrase that ends here means, or {@link #NONE}
     * @param edges number of the next state by label
     * @param opener number of the state that has the first edges of the tails of all gaps; 0 without gaps
     * @param reach tokens of the longest phrase from here on, gaps included
     */
    record State(int entry, SortedMap<Integer, Integer> edges, List<Gap> gaps, int opener, int reach) {}

    /**
     * Words between here and the tail of a phrase.
     *
     * @param tail number of the state in which the tail starts
     * @param entry what the whole phrase means
     */
    record Gap(int tail, int entry) {}

    private static final class Node {
        private final Map<String, Node> next = new TreeMap<>();
        private final List<Tail> tails = new ArrayList<>(0);
        private int entry = NONE;
    }

    private record Tail(Node start, int entry) {}

    /** Adds a phrase of one part, or of several with gaps between them. The first meaning of a phrase stays. */
    void add(List<List<String>> parts, int entry) {
        add(root, parts, entry);
    }

    private static void add(Node start, List<List<String>> parts, int entry) {
        Node end = start;
        for (String element : parts.getFirst()) {
            end = end.next.computeIfAbsent(element, key -> new Node());
        }
        if (parts.size() > 1) {
            Node tail = new Node();
            add(tail, parts.subList(1, parts.size()), entry);
            end.tails.add(new Tail(tail, entry));
        } else if (end.entry == NONE) {
            end.entry = entry;
        }
    }

    /**
     * The fewest states that accept the same phrases with the same meanings; the last is the start.
     *
     * @param symbols number of each word and stem
     */
    List<State> minimize(ToIntFunction<String> symbols) {
        List<State> states = new ArrayList<>();
        minimize(root, symbols, states, new HashMap<>());
        return states;
    }

    private static int minimize(
            Node node, ToIntFunction<String> symbols, List<State> states, Map<State, Integer> numbers) {
        SortedMap<Integer, Integer> edges = new TreeMap<>();
        int reach = 0;
        for (Map.Entry<String, Node> edge : node.next.entrySet()) {
            int next = minimize(edge.getValue(), symbols, states, numbers);
            edges.put(label(edge.getKey(), symbols), next);
            reach = Math.max(reach, 1 + states.get(next).reach());
        }
        List<Gap> gaps = new ArrayList<>();
        for (Tail tail : node.tails) {
            Gap gap = new Gap(minimize(tail.start(), symbols, states, numbers), tail.entry());
            reach = Math.max(reach, Automaton.GAP + states.get(gap.tail()).reach());
            if (!gaps.contains(gap)) {
                gaps.add(gap);
            }
        }
        int opener = gaps.isEmpty() ? 0 : number(opener(gaps, states), states, numbers);
        return number(new State(node.entry, edges, gaps, opener, reach), states, numbers);
    }

    /** A state that no phrase passes through: it only tells with which tokens the tails of the gaps start. */
    private static State opener(List<Gap> gaps, List<State> states) {
        SortedMap<Integer, Integer> edges = new TreeMap<>();
        gaps.forEach(gap -> states.get(gap.tail()).edges().keySet().forEach(label -> edges.put(label, 0)));
        return new State(NONE, edges, List.of(), 0, 0);
    }

    private static int number(State state, List<State> states, Map<State, Integer> numbers) {
        return numbers.computeIfAbsent(state, fresh -> {
            states.add(fresh);
            return states.size() - 1;
        });
    }

    private static int label(String element, ToIntFunction<String> symbols) {
        if (element.equals("_")) {
            return Automaton.any();
        }
        if (element.startsWith("{")) {
            String slot = element.substring(1, element.length() - 1);
            return Automaton.label(Slot.valueOf(slot.toUpperCase(Locale.ROOT)));
        }
        String word = word(element);
        boolean capital = element.startsWith(CAPITAL) && !word.startsWith(CAPITAL);
        if (isStem(element)) {
            return Automaton.label(symbols.applyAsInt(word), capital ? Automaton.CAPITAL_STEM : Automaton.STEM);
        }
        return Automaton.label(symbols.applyAsInt(word), capital ? Automaton.CAPITAL_WORD : Automaton.WORD);
    }

    /** Whether the element is compared with the start of a word. */
    static boolean isStem(String element) {
        return element.length() > 1 && element.endsWith("*");
    }

    /** Whether the element stands for a mention or for any token, and so for no word of the alphabet. */
    static boolean isOpen(String element) {
        return element.equals("_") || element.startsWith("{");
    }

    /** The word or stem of an element without its marks. */
    static String word(String element) {
        String word = isStem(element) ? element.substring(0, element.length() - 1) : element;
        return word.length() > 1 && word.startsWith(CAPITAL) ? word.substring(1) : word;
    }
}
