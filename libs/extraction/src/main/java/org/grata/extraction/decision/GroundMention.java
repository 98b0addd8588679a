package org.grata.extraction.decision;

import java.util.Locale;

import org.grata.extraction.event.Event;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.mention.Reading;
import org.grata.vocabulary.Ground;

/** A phrase that tells a ground, or only that one is told. */
record GroundMention(Ground ground, Reading reading, Match match) {
    static GroundMention of(Reading reading, Match reason) {
        Ground ground = Ground.valueOf(reason.entry().get("ground", "other").toUpperCase(Locale.ROOT));
        return new GroundMention(ground, reading, reason);
    }

    /** Whether it only says that a reason is told. */
    boolean opens() {
        return match.entry().is("opens", "reason");
    }

    int sentence() {
        return reading.sentence().index();
    }

    /** From an event, in tokens, a sentence for a thousand; what comes before is further than what follows. */
    int distance(Event event) {
        int sentences = sentence() - event.sentence();
        if (sentences == 0) {
            return Math.abs(match.from() - event.from);
        }
        return sentences > 0 ? 1000 * sentences : 500 - 1000 * sentences;
    }
}
