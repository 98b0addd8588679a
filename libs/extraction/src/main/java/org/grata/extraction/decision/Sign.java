package org.grata.extraction.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Reading;

/**
 * A phrase of the lexicons, the same in every language.
 *
 * @param from index of its first token
 * @param meaning number of its tag and attributes
 */
record Sign(int from, int meaning, boolean trigger) {
    /** Those of a sentence, from left to right. */
    static List<Sign> of(Reading reading) {
        List<Sign> signs = new ArrayList<>();
        reading.frames().forEach(match -> signs.add(sign(match)));
        for (Tag tag :
                List.of(Tag.STATUS, Tag.RETALIATION, Tag.VOW, Tag.CONCERT, Tag.REMAINING, Tag.SPEECH, Tag.DIFFERENCE)) {
            reading.cues(tag).forEach(match -> signs.add(sign(match)));
        }
        reading.reasons().forEach(match -> signs.add(new Sign(match.from(), 77, false)));
        signs.sort(Comparator.comparingInt(Sign::from));
        return signs;
    }

    private static Sign sign(Match match) {
        int meaning = Hash.of(match.tag()) + 1;
        for (String attribute : List.of(
                "target",
                "strength",
                "tense",
                "place",
                "sender",
                "keeps",
                "reduces",
                "completes",
                "repeats",
                "mode",
                "status",
                "scope",
                "needs")) {
            String value = match.entry().get(attribute);
            meaning = value == null ? meaning : Hash.mix(meaning, attribute.hashCode(), value.hashCode());
        }
        return new Sign(match.from(), meaning, match.tag() == Tag.TRIGGER);
    }
}
