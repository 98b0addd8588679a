package org.grata.extraction.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.grata.extraction.RuleExtractor;
import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.lexicon.Languages;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.grata.extraction.mention.Time;
import org.grata.extraction.text.Legible;
import org.grata.vocabulary.CountQualifier;
import org.jspecify.annotations.Nullable;

/** Events for tests of the steps that make measures. */
final class Told {
    private static final String TEXT = "One. Two. Three. Four.";
    private static final List<Reading> SENTENCES = RuleExtractor.rulesAlone().read(TEXT, "en");

    private Told() {}

    /** Published on Tuesday, 29 March 2022. */
    static Context context() {
        return new Context(
                Legible.of(TEXT),
                Instant.parse("2022-03-29T12:00:00Z"),
                SENTENCES,
                Objects.requireNonNull(new Languages().find("en")),
                Map.of());
    }

    /** Norway about diplomats of Chile. */
    static Event event(int sentence, @Nullable Integer count) {
        Event event = new Event("NO", "CL", SENTENCES.get(sentence));
        event.count = count;
        event.qualifier = count == null ? CountQualifier.UNSPECIFIED : CountQualifier.EXACT;
        return event;
    }

    static Time day(Integer day, Integer month) {
        return new Time(new Span(0, 1), Time.Kind.DATE, null, day, month, null, null, null, null, null, false, null);
    }

    static Time month(@Nullable Integer month, @Nullable Integer year) {
        return new Time(new Span(0, 1), Time.Kind.DATE, null, null, month, year, null, null, null, null, false, null);
    }

    static Time duration(String iso) {
        return new Time(new Span(0, 1), Time.Kind.DURATION, iso, null, null, null, null, null, null, null, true, null);
    }
}
