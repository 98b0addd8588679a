package org.grata.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.grata.message.Extraction;
import org.grata.message.Measure;
import org.grata.vocabulary.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * Whether two readers tell the same: the States, the status, how many, and by when. What else they tell, such as the
 * grounds, is not asked, because nobody acts on it within hours.
 */
public final class Agreement {
    /** How sure what two readers tell alike is. */
    private static final double OF_BOTH = 0.95;

    private Agreement() {}

    /** Whether one tells the measure as the other does. */
    public static boolean on(Measure one, Measure two) {
        return one.kind() == two.kind()
                && one.status() == two.status()
                && one.receivingState().equals(two.receivingState())
                && one.sendingState().equals(two.sendingState())
                && one.headcount().equals(two.headcount())
                && Objects.equals(lastDay(one), lastDay(two));
    }

    /** Whether the measure is among those that the other reader tells. */
    public static boolean on(Measure one, List<Measure> others) {
        return others.stream().anyMatch(other -> on(one, other));
    }

    /** Whether each tells all that the other tells. */
    public static boolean isWhole(List<Measure> one, List<Measure> two) {
        return one.stream().allMatch(measure -> on(measure, two))
                && two.stream().allMatch(measure -> on(measure, one));
    }

    /** A second reading with a judgement on each measure: automatic where the first reader tells it too. */
    public static Extraction judged(Extraction second, Extraction first) {
        return new Extraction(
                second.language(),
                second.measures().stream()
                        .map(measure -> on(measure, first.measures())
                                ? measure.judged(Confirmation.AUTOMATIC, OF_BOTH)
                                : measure.judged(Confirmation.UNCONFIRMED))
                        .toList(),
                first.remarks());
    }

    /** "72 hours" and "three days" are one limit to whoever must leave on its last day. */
    private static @Nullable LocalDate lastDay(Measure measure) {
        return measure.deadline().leaveBy() == null
                ? null
                : measure.deadline().leaveBy().toLocalDate();
    }
}
