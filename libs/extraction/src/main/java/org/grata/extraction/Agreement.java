package org.grata.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.grata.message.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Whether two readers tell the same: the States, the status, how many, and by when. What else they tell, such as the
 * grounds, is not asked, because nobody acts on it within hours.
 */
public final class Agreement {
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

    /** "72 hours" and "three days" are one limit to whoever must leave on its last day. */
    private static @Nullable LocalDate lastDay(Measure measure) {
        return measure.deadline().leaveBy() == null
                ? null
                : measure.deadline().leaveBy().toLocalDate();
    }
}
