package org.grata.extraction.event;

import java.util.List;
import java.util.Locale;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Reading;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** How a sentence presents what a cell tells: as news, as a threat, as past, as taken back. */
final class StatusCues {
    private StatusCues() {}

    /** The status cues give; null when they deny that anything happens. */
    static @Nullable MeasureStatus of(Cell cell, Reading reading) {
        MeasureStatus status = MeasureStatus.ANNOUNCED;
        List<Match> cues = reading.cues(Tag.STATUS);
        for (Match cue : cues) {
            boolean sentence = cue.entry().is("scope", "sentence");
            boolean near = cue.from() < cell.to && cue.to() > cell.from;
            if ((!sentence && !near) || isReported(cue, cues) || isSum(cue, reading)) {
                continue;
            }
            String written = cue.entry().get("status", "none");
            switch (written) {
                case "none" -> {
                    return null;
                }
                case "announced" -> {}
                case "past" -> status = MeasureStatus.REPORTED_PAST;
                case "threatened", "reversed" -> {
                    return MeasureStatus.valueOf(written.toUpperCase(Locale.ROOT));
                }
                default -> throw new IllegalStateException("unknown status " + written);
            }
        }
        return status;
    }

    /** Whether the cell tells what the text calls untrue: "denied that it had expelled". */
    static boolean isDenied(Cell cell, Reading reading) {
        return reading.cues(Tag.STATUS).stream()
                .anyMatch(cue -> cue.entry().is("denies", "yes") && cue.from() < cell.to && cue.to() > cell.from);
    }

    /** "The report is pure invention": what was told last is untrue. */
    static boolean deniesEarlier(Reading reading) {
        return reading.cues(Tag.STATUS).stream().anyMatch(cue -> cue.entry().is("denies", "before"));
    }

    /** "18 diplomats and twelve clerks, 30 in all": the sum of these persons, no tally of what many States did. */
    private static boolean isSum(Match cue, Reading reading) {
        return cue.entry().is("tally", "yes") && Sums.areTold(reading);
    }

    /** "said that it would expel": what would be a threat alone is news when it is announced so. */
    private static boolean isReported(Match cue, List<Match> cues) {
        return cues.stream()
                .anyMatch(report -> report.entry().is("status", "announced")
                        && report.tailStart() <= cue.from()
                        && cue.to() <= report.to());
    }
}
