package org.grata.extraction.mention;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** What the words around a number say about it as a part of a date. */
final class DateWords {
    private final Reading reading;

    DateWords(Reading reading) {
        this.reading = reading;
    }

    /** "18 de abril de 2024", "dimanche à minuit": a link between the parts. */
    boolean isLink(int position) {
        Match match = reading.at(position);
        return match != null && match.tag() == Tag.LINK && !match.entry().is("role", "genitive");
    }

    static boolean isHalf(String word) {
        return word.startsWith("p.m") || word.startsWith("a.m") || word.equals("pm") || word.equals("am");
    }

    /** "le 30/04 au plus tard": a word of limit within the few tokens that digits take. */
    boolean isClosedByLimit(int position) {
        for (int i = position + 1; i < position + 4; i++) {
            Match match = reading.at(i);
            if (match != null) {
                return match.tag() == Tag.UNTIL && match.entry().is("after", "yes");
            }
        }
        return false;
    }

    /** The phrase after a date and its bracket or comma: "samedi à 18 heures (heure locale) au plus tard". */
    @Nullable
    Match closing(int reached) {
        int next = reached;
        while (next < reached + 2
                && next < reading.size()
                && (reading.token(next).isMark(")") || reading.token(next).isMark(","))) {
            next++;
        }
        return reading.at(next);
    }

    boolean closes(int position) {
        return position >= reading.size() || reading.token(position).kind() == Token.Kind.MARK;
    }

    /** "in 2011": a preposition makes a number a year of its own. */
    boolean follows(int position) {
        Match before = reading.before(position);
        return before != null && before.tag() == Tag.LINK && before.entry().is("role", "in");
    }

    /** "el domingo 23": a number right after a weekday that counts nothing after it. */
    boolean closesWeekday(int position) {
        boolean beside = reading.isBefore(position, Tag.WEEKDAY);
        int next = position + 1;
        boolean free = next >= reading.size()
                || reading.token(next).kind() == Token.Kind.MARK
                || reading.isAt(next, Tag.FUNCTION)
                || (reading.at(next) == null
                        && !reading.token(next).upper()
                        && reading.token(next).isWord());
        return beside && free;
    }

    boolean monthFollows(int position) {
        int next = position;
        while (next < position + 2
                && next < reading.size()
                && (reading.token(next).isMark(".")
                        || reading.isAt(next, Tag.LINK)
                        || reading.isAt(next, Tag.FUNCTION)
                        || reading.token(next).norm().equals("th"))) {
            next++;
        }
        return reading.isAt(next, Tag.MONTH);
    }
}
