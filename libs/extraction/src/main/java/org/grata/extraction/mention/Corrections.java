package org.grata.extraction.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;

/** Numbers that a sentence takes back for others: "not 21 but 22 diplomats", "22 rather than 21 diplomats". */
public final class Corrections {
    private final Reading reading;
    private final Map<Mention, Mention> right = new HashMap<>();
    private final Set<Mention> wrong = new HashSet<>();

    private Corrections(Reading reading) {
        this.reading = reading;
    }

    /** Persons and numbers as they are told in the end, in no order. */
    public static List<Mention> apply(List<Mention> told, Reading reading) {
        List<Match> cues = reading.cues(Tag.CORRECTION);
        if (cues.isEmpty()) {
            return told;
        }
        Corrections corrections = new Corrections(reading);
        cues.forEach(cue -> corrections.read(cue, told));
        return told.stream()
                .filter(mention -> !corrections.wrong.contains(mention))
                .map(mention -> corrections.right.getOrDefault(mention, mention))
                .toList();
    }

    private void read(Match cue, List<Mention> told) {
        boolean reverse = cue.entry().is("order", "reverse");
        for (Quantity quantity : reading.quantities()) {
            boolean last = quantity.span().to() == cue.to();
            if (last || !new Span(cue.from(), cue.to()).contains(quantity.span())) {
                continue;
            }
            if (!reverse) {
                wrong.add(quantity);
                continue;
            }
            told.stream()
                    .filter(mention ->
                            mention instanceof Group && mention.span().to() == cue.to())
                    .forEach(mention -> right.put(
                            mention,
                            ((Group) mention)
                                    .withCount(quantity.count(), quantity.qualifier())
                                    .withNumber(quantity.span())));
        }
    }
}
