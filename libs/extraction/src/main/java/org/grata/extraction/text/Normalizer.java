package org.grata.extraction.text;

import java.text.Normalizer.Form;
import java.util.Locale;

/** Folds case, diacritics and the ligatures of typesetters, so that lexicons need one spelling. */
public final class Normalizer {
    private Normalizer() {}

    public static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return foldUnicode(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static String foldUnicode(String word) {
        String decomposed = java.text.Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'ł' -> folded.append('l');
                case 'ø' -> folded.append('o');
                case 'đ' -> folded.append('d');
                case 'ı' -> folded.append('i');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ﬀ' -> folded.append("ff");
                case 'ﬁ' -> folded.append("fi");
                case 'ﬂ' -> folded.append("fl");
                case 'ﬃ' -> folded.append("ffi");
                case 'ﬄ' -> folded.append("ffl");
                case 'ﬅ', 'ﬆ' -> folded.append("st");
                case '’', '‘', 'ʼ', '`', '´' -> folded.append('\'');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }
}
