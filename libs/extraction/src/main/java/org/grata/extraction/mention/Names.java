package org.grata.extraction.mention;

import java.util.Locale;

import org.grata.extraction.text.Token;

/** Tells capitalised words that are in no lexicon and may be the name of a person or place. */
final class Names {
    private final Reading reading;

    Names(Reading reading) {
        this.reading = reading;
    }

    boolean startsWithLowerCase(int from) {
        return !reading.token(from).upper();
    }

    boolean isNamePart(int token) {
        Token word = reading.token(token);
        return word.isWord()
                && (word.upper() || (word.norm().toLowerCase(Locale.ROOT).length() <= 3 && isInsideName(token)))
                && reading.at(token) == null;
    }

    /** A short lower-case word between two capitalised ones, as in "Ruy da Costa". */
    boolean isInsideName(int token) {
        return token > 0
                && token + 1 < reading.size()
                && reading.token(token - 1).upper()
                && reading.token(token + 1).upper()
                && reading.token(token + 1).isWord();
    }
}
