package org.grata.ingest.extraction.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.grata.ingest.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases in a trie over tokens. An edge is a word, a stem ({@code expel*}), a slot ({@code {time}})
 * that spans a mention, or {@code _} for any one token. Every phrase has bounded length and a gap is
 * at most {@link #GAP} tokens, so matching is linear in the length of the text.
 */
public final class PhraseTrie {
    /** Tokens that may lie between the two parts of a phrase with a gap. */
    static final int GAP = 22;

    /** Starts an element that matches only with a capital letter. */
    private static final String CAPITAL = "^";

    private final Node root = new Node();

    /** Tells where a mention that fills a slot ends. */
    @FunctionalInterface
    public interface Slots {
        Slots NONE = (slot, position) -> -1;

        /** Index after the mention of this kind that starts at the token, or -1. */
        int end(String slot, int position);
    }

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        /** Words that must start with a capital letter. */
        private final Map<String, Node> capitals = new HashMap<>();

        private final Stem stems = new Stem();
        private final Map<String, Node> slots = new HashMap<>();
        private @Nullable Node any;
        private @Nullable Entry entry;
        private final List<Gap> gaps = new ArrayList<>(0);
    }

    /** The stems of a node letter by letter, so that a word that has none is left after a letter or two. */
    private static final class Stem {
        /** Sorted; a map would make an object of every letter of the text. */
        private char[] letters = {};

        private Stem[] next = {};
        private @Nullable Node any;
        private @Nullable Node capital;

        private Node child(String stem) {
            boolean upper = stem.startsWith(CAPITAL);
            Stem last = this;
            for (int i = upper ? 1 : 0; i < stem.length(); i++) {
                last = last.after(stem.charAt(i));
            }
            Node node = upper ? last.capital : last.any;
            if (node == null) {
                node = new Node();
                if (upper) {
                    last.capital = node;
                } else {
                    last.any = node;
                }
            }
            return node;
        }

        private Stem after(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return next[at];
            }
            int place = -at - 1;
            char[] moreLetters = Arrays.copyOf(letters, letters.length + 1);
            Stem[] more = Arrays.copyOf(next, next.length + 1);
            System.arraycopy(letters, place, moreLetters, place + 1, letters.length - place);
            System.arraycopy(next, place, more, place + 1, next.length - place);
            moreLetters[place] = letter;
            more[place] = new Stem();
            letters = moreLetters;
            next = more;
            return more[place];
        }

        /** What follows each stem of the token, the shortest first; empty if it has none. */
        private List<Node> of(Token token) {
            List<Node> found = List.of();
            Stem stem = this;
            String norm = token.norm();
            for (int i = 0; i < norm.length(); i++) {
                int at = Arrays.binarySearch(stem.letters, norm.charAt(i));
                if (at < 0) {
                    break;
                }
                stem = stem.next[at];
                found = with(found, stem.any);
                found = with(found, token.upper() ? stem.capital : null);
            }
            return found;
        }

        private static List<Node> with(List<Node> found, @Nullable Node node) {
            if (node == null) {
                return found;
            }
            List<Node> more = found.isEmpty() ? new ArrayList<>(2) : found;
            more.add(node);
            return more;
        }
    }

    private record Gap(PhraseTrie tail, Entry entry) {}

    /** Adds a phrase of one part, or of two with a gap between them. */
    public void add(List<List<String>> parts, Entry entry) {
        Node end = root;
        for (String element : parts.getFirst()) {
            end = child(end, element);
        }
        if (parts.size() == 1) {
            if (end.entry == null) {
                end.entry = entry;
            }
            return;
        }
        PhraseTrie tail = new PhraseTrie();
        tail.add(parts.subList(1, parts.size()), entry);
        end.gaps.add(new Gap(tail, entry));
    }

    private static Node child(Node node, String element) {
        if (element.equals("_")) {
            if (node.any == null) {
                node.any = new Node();
            }
            return node.any;
        }
        if (element.startsWith("{")) {
            return node.slots.computeIfAbsent(element.substring(1, element.length() - 1), key -> new Node());
        }
        if (element.endsWith("*")) {
            return node.stems.child(element.substring(0, element.length() - 1));
        }
        if (element.startsWith(CAPITAL) && element.length() > 1) {
            return node.capitals.computeIfAbsent(element.substring(1), key -> new Node());
        }
        return node.words.computeIfAbsent(element, key -> new Node());
    }

    /** The longest phrase that starts at the token; null if there is none. */
    public @Nullable Match match(List<Token> tokens, int from, Slots slots) {
        Search search = new Search(tokens, from, slots);
        search.walk(root, from);
        return search.best;
    }

    private static final class Search {
        private final List<Token> tokens;
        private final int from;
        private final Slots slots;
        private @Nullable Match best;

        private Search(List<Token> tokens, int from, Slots slots) {
            this.tokens = tokens;
            this.from = from;
            this.slots = slots;
        }

        private void walk(Node node, int position) {
            if (node.entry != null) {
                offer(new Match(node.entry, from, position, position, from));
            }
            for (Gap gap : node.gaps) {
                search(gap, position);
            }
            if (position >= tokens.size()) {
                return;
            }
            Token token = tokens.get(position);
            if (token.upper() && !node.capitals.isEmpty()) {
                follow(node.capitals.get(token.norm()), position + 1);
            }
            if (!node.words.isEmpty()) {
                follow(node.words.get(token.norm()), position + 1);
            }
            // The longest stem first, as the first of two phrases of the same length wins.
            List<Node> stems = node.stems.of(token);
            for (int i = stems.size() - 1; i >= 0; i--) {
                walk(stems.get(i), position + 1);
            }
            follow(node.any, position + 1);
            if (!node.slots.isEmpty()) {
                slots(node, position);
            }
        }

        private void slots(Node node, int position) {
            for (Map.Entry<String, Node> slot : node.slots.entrySet()) {
                int end = slots.end(slot.getKey(), position);
                if (end > position) {
                    walk(slot.getValue(), end);
                }
            }
        }

        private void follow(@Nullable Node next, int position) {
            if (next != null) {
                walk(next, position);
            }
        }

        private void search(Gap gap, int position) {
            int last = Math.min(tokens.size(), position + GAP);
            for (int start = position + 1; start < last; start++) {
                Match tail = gap.tail.match(tokens, start, slots);
                if (tail != null) {
                    offer(new Match(gap.entry, from, tail.to(), position, start));
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
