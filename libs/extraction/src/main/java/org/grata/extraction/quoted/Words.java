package org.grata.extraction.quoted;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.RuleExtractor;
import org.grata.extraction.event.Context;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.grata.extraction.quoted.QuoteFinder.Place;
import org.grata.extraction.text.Token;

/**
 * Words of a sentence that a quote cites.
 *
 * @param reading of the whole sentence, which may tell what the words alone do not
 * @param span the words cited
 */
record Words(Reading reading, Span span) {
    /** The words at a place, by sentences; none where the page's reader passed over them. */
    static List<Words> at(Context context, Place place) {
        List<Words> found = new ArrayList<>();
        for (Reading reading : context.readings()) {
            boolean near = context.text().start(reading.sentence().start()) < place.end()
                    && context.text().end(reading.sentence().end()) > place.start();
            if (near) {
                add(context, reading, place, found);
            }
        }
        return found;
    }

    private static void add(Context context, Reading reading, Place place, List<Words> found) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < reading.size(); i++) {
            Token token = reading.token(i);
            if (context.text().start(token.start()) < place.end()
                    && context.text().end(token.end()) > place.start()) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        if (from >= 0) {
            found.add(new Words(reading, new Span(from, to)));
        }
    }

    /** A quote read for itself, as if it were all of a text. */
    static List<Words> alone(RuleExtractor rules, Context context, Place place) {
        return rules.read(place.quote(), context.language().code()).stream()
                .map(reading -> new Words(reading, new Span(0, reading.size())))
                .toList();
    }

    /** Phrases of the mention layer that have a word in common with these. */
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < span.to(); i++) {
            Match match = reading.at(i);
            if (match != null && match.to() > span.from()) {
                matches.add(match);
            }
        }
        return matches;
    }
}
