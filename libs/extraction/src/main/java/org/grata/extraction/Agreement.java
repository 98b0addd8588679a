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
        return isSame(one, two)
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

    /**
     * A second reading with a judgement on each measure: automatic where the first reader tells it too. Where both tell
     * the measure but not how many or by when, it stays as sure as it was: nobody who was told of it is told that it is
     * none, though a person is to look at it.
     *
     * @param first judged
     */
    public static Extraction judged(Extraction second, Extraction first) {
        return new Extraction(
                second.language(),
                second.measures().stream()
                        .map(measure -> judged(measure, first.measures()))
                        .toList(),
                first.remarks());
    }

    private static Measure judged(Measure measure, List<Measure> first) {
        if (on(measure, first)) {
            return measure.judged(Confirmation.AUTOMATIC, OF_BOTH);
        }
        return first.stream()
                .filter(other -> isSame(measure, other) && other.confirmation() == Confirmation.AUTOMATIC)
                .findFirst()
                .map(known -> measure.judged(Confirmation.AUTOMATIC, known.confidence()))
                .orElseGet(() -> measure.judged(Confirmation.UNCONFIRMED));
    }

    private static boolean isSame(Measure one, Measure two) {
        return one.kind() == two.kind()
                && one.status() == two.status()
                && one.receivingState().equals(two.receivingState())
                && one.sendingState().equals(two.sendingState());
    }

    /** "72 hours" and "three days" are one limit to whoever must leave on its last day. */
    private static @Nullable LocalDate lastDay(Measure measure) {
        return measure.deadline().leaveBy() == null
                ? null
                : measure.deadline().leaveBy().toLocalDate();
    }
}
