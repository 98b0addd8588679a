package org.grata.ingest.extraction.event;

import java.util.Locale;

import org.grata.ingest.extraction.lexicon.Match;
import org.grata.ingest.extraction.lexicon.Tag;
import org.grata.ingest.extraction.mention.Reading;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** How a sentence presents what a cell tells: as news, as a threat, as past, as taken back. */
final class StatusCues {
    private StatusCues() {}

    /** The status cues give; null when they deny that anything happens. */
    static @Nullable MeasureStatus of(Cell cell, Reading reading) {
        MeasureStatus status = MeasureStatus.ANNOUNCED;
        for (Match cue : reading.cues(Tag.STATUS)) {
            boolean sentence = cue.entry().is("scope", "sentence");
            boolean near = cue.from() < cell.to && cue.to() > cell.from;
            if (!sentence && !near) {
                continue;
            }
            String written = cue.entry().get("status", "none");
            switch (written) {
                case "none" -> {
                    return null;
                }
                case "past" -> status = MeasureStatus.REPORTED_PAST;
                case "threatened", "reversed" -> {
                    return MeasureStatus.valueOf(written.toUpperCase(Locale.ROOT));
                }
                default -> throw new IllegalStateException("unknown status " + written);
            }
        }
        return status;
    }
}
