package org.grata.extraction.lexicon.source;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.text.Normalizer;
import org.grata.extraction.text.Token;
import org.grata.extraction.text.Tokenizer;

/**
 * Expands the notation of a phrase into plain ones: {@code (a|b c)} alternatives, {@code [a]}
 * optional, {@code stem*}, {@code {slot}}, {@code _} any token, {@code ...} a gap, {@code ~} a gap that may be
 * empty. A word with a
 * capital letter matches only capitalised words.
 */
final class Phrases {
    private static final int MOST = 4096;

    private Phrases() {}

    /** Every variant of the phrase, each as one part or two parts with a gap between. */
    static List<List<List<String>>> expand(String phrase) {
        int empty = phrase.indexOf(" ~ ");
        if (empty >= 0) {
            String before = phrase.substring(0, empty);
            String after = phrase.substring(empty + 3);
            List<List<List<String>>> both = new ArrayList<>(expand(before + " " + after));
            both.addAll(expand(before + " ... " + after));
            return both;
        }
        List<String> variants = alternatives(phrase);
        if (variants.size() > MOST) {
            throw new IllegalArgumentException("too many variants: " + phrase);
        }
        List<List<List<String>>> expanded = new ArrayList<>();
        for (String variant : variants) {
            List<List<String>> parts = new ArrayList<>();
            for (String part : variant.split("\\.\\.\\.")) {
                parts.add(elements(part.strip()));
            }
            if (parts.stream().anyMatch(List::isEmpty)) {
                throw new IllegalArgumentException("empty phrase: " + phrase);
            }
            expanded.add(parts);
        }
        return expanded;
    }

    private static List<String> alternatives(String phrase) {
        int open = indexOfOpen(phrase);
        if (open < 0) {
            return List.of(phrase);
        }
        int close = closing(phrase, open);
        String before = phrase.substring(0, open);
        String after = phrase.substring(close + 1);
        List<String> choices = choices(phrase.substring(open + 1, close));
        if (phrase.charAt(open) == '[') {
            choices = new ArrayList<>(choices);
            choices.add("");
        }
        List<String> variants = new ArrayList<>();
        for (String choice : choices) {
            variants.addAll(alternatives(before + choice + after));
        }
        return variants;
    }

    private static int indexOfOpen(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) == '(' || phrase.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }

    private static int closing(String phrase, int open) {
        int depth = 0;
        for (int i = open; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        throw new IllegalArgumentException("bracket not closed: " + phrase);
    }

    private static List<String> choices(String inner) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '|' && depth == 0) {
                choices.add(inner.substring(start, i));
                start = i + 1;
            }
        }
        choices.add(inner.substring(start));
        return choices;
    }

    private static List<String> elements(String part) {
        List<String> elements = new ArrayList<>();
        for (String word : part.split("\\s+")) {
            if (word.isEmpty()) {
                continue;
            }
            if (word.startsWith("{") || word.equals("_")) {
                elements.add(word);
                continue;
            }
            if (word.length() > 1 && (word.startsWith("'") || (word.length() <= 3 && word.endsWith("'")))) {
                // Parts of words as the tokenizer leaves them: "'s", "l'".
                elements.add(Normalizer.fold(word));
                continue;
            }
            boolean stem = word.endsWith("*") && word.length() > 1;
            List<Token> tokens = Tokenizer.tokenize(stem ? word.substring(0, word.length() - 1) : word);
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                String capital = token.upper() ? "^" : "";
                String end = stem && i == tokens.size() - 1 ? "*" : "";
                elements.add(capital + token.norm() + end);
            }
        }
        return elements;
    }
}
