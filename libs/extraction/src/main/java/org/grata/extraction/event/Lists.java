package org.grata.extraction.event;

import java.util.List;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;

/** Tells whether mentions stand in one list: "Estonia, Latvia and the Lithuanians". */
final class Lists {
    private final Reading reading;

    Lists(Reading reading) {
        this.reading = reading;
    }

    boolean joins(List<? extends Mention> earlier, Mention next) {
        if (earlier.isEmpty() || !joined(earlier.getLast().span(), next.span())) {
            return false;
        }
        return !(next instanceof Actor) || earlier.size() < 2 || !isClosed(earlier) || hasAnd(earlier.getLast(), next);
    }

    /** "Belgium and Ireland, Moldova three": after a conjunction a comma begins something else. */
    private boolean isClosed(List<? extends Mention> earlier) {
        return hasAnd(earlier.get(earlier.size() - 2), earlier.getLast());
    }

    private boolean hasAnd(Mention left, Mention right) {
        for (int position = left.span().to(); position < right.span().from(); position++) {
            if (reading.isAt(position, Tag.AND)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only commas, conjunctions and articles lie between, and at least one of the former. */
    private boolean joined(Span left, Span right) {
        if (right.from() <= left.to() || right.from() - left.to() > 5) {
            return false;
        }
        boolean joint = false;
        int position = left.to();
        while (position < right.from()) {
            if (reading.token(position).isMark(",")) {
                joint = true;
                position++;
                continue;
            }
            Match match = reading.at(position);
            if (match == null
                    || (match.tag() != Tag.AND
                            && !isArticle(match)
                            && match.tag() != Tag.MODIFIER
                            && !isVague(match))) {
                Match frame = reading.frameBefore(position + 1);
                if (frame != null && frame.entry().is("joins", "yes")) {
                    joint = true;
                    position++;
                    continue;
                }
                return false;
            }
            joint |= match.tag() == Tag.AND;
            position = match.to();
        }
        return joint;
    }

    /** "some diplomats and some trade representatives". */
    private static boolean isVague(Match match) {
        return match.tag() == Tag.QUALIFIER
                || (match.tag() == Tag.NUMBER && match.entry().get("value") == null);
    }

    private static boolean isArticle(Match match) {
        boolean function = match.tag() == Tag.FUNCTION;
        return (function
                        && (match.entry().is("role", "article") || match.entry().is("joins", "yes")))
                || (match.tag() == Tag.NUMBER && match.entry().is("article", "yes"));
    }
}
