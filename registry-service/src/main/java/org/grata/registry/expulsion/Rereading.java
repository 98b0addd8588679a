package org.grata.registry.expulsion;

import java.util.List;
import java.util.Optional;

import org.grata.message.Measure;
import org.grata.vocabulary.MeasureStatus;

/**
 * A later reading of an announcement beside what the earlier one told.
 *
 * @param earlier reports of the earlier reading
 * @param now measures of the later one
 */
public record Rereading(List<Report> earlier, List<Measure> now) {
    public Rereading {
        earlier = List.copyOf(earlier);
        now = List.copyOf(now);
    }

    /** The report that the given one corrects; empty when the text tells several of its States, or told none before. */
    public Optional<Report> earlier(Report report) {
        Measure measure = report.measure();
        List<Report> before =
                earlier.stream().filter(one -> isAlike(one.measure(), measure)).toList();
        boolean alone = now.stream().filter(one -> isAlike(one, measure)).count() == 1;
        return alone && before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    private static boolean isAlike(Measure one, Measure two) {
        return one.kind() == two.kind()
                && one.receivingState().equals(two.receivingState())
                && one.sendingState().equals(two.sendingState())
                && (one.status() == MeasureStatus.REVERSED) == (two.status() == MeasureStatus.REVERSED);
    }
}
