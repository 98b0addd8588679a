package org.grata.extraction.decision;

import java.util.List;

import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Reading;

/** What a text is about as a whole: its words, and what the lexicons find, early and late. */
public final class TextFeatures {
    public static final int BITS = 16;

    private TextFeatures() {}

    public static int[] of(Context context, List<Event> events) {
        FeatureSet set = new FeatureSet(BITS);
        int language = context.language().code().hashCode();
        for (Reading reading : context.readings()) {
            int part = reading.sentence().index() < 3 ? 1 : 2;
            int before = 0;
            for (int i = 0; i < reading.size(); i++) {
                if (reading.token(i).isWord()) {
                    int stem = Hash.mix(language, Hash.stem(reading.token(i).norm(), 5));
                    set.add(Hash.mix(1, stem));
                    set.add(Hash.mix(2, part, stem));
                    set.add(Hash.mix(3, before, stem));
                    if (part == 1) {
                        set.add(Hash.mix(9, before, stem));
                    }
                    before = stem;
                }
            }
            for (Match match : reading.frames()) {
                set.add(Hash.mix(
                        4,
                        part,
                        Hash.of(match.tag()),
                        match.entry().get("strength", "").hashCode()));
            }
            for (Match match : reading.cues(Tag.STATUS)) {
                set.add(Hash.mix(
                        8,
                        part,
                        match.entry().get("status", "").hashCode(),
                        match.entry().get("denies", "").hashCode()));
            }
            reading.groups()
                    .forEach(group ->
                            set.add(Hash.mix(5, part, Hash.of(group.diplomatic()), Hash.of(group.category()))));
        }
        for (Event event : events) {
            set.add(Hash.mix(6, Hash.of(event.status)));
        }
        set.add(Hash.mix(7, Math.min(5, events.size())));
        return set.toArray();
    }
}
