package org.grata.registry.execution;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.grata.registry.execution.Execution.Step;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.Presence;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** How the execution of an order may go on: announced, in force, then departed or lapsed. */
public final class Progress {
    private Progress() {}

    /**
     * A rule that is broken.
     *
     * @param code upper snake case
     * @param rule in words for a person
     */
    public record Objection(String code, String rule) {}

    /** Why nothing can be told of the execution of this expulsion; empty when it stands as an order. */
    public static Optional<Objection> objection(Expulsion expulsion) {
        if (expulsion.presence() != Presence.PRESENT) {
            return objection("NOT_IN_REGISTER", "the expulsion left the register");
        }
        return objection(expulsion.status());
    }

    private static Optional<Objection> objection(MeasureStatus status) {
        return switch (status) {
            case ANNOUNCED -> Optional.empty();
            case REVERSED -> objection("ALREADY_REVERSED", "the expulsion is reversed: nobody has to leave");
            case THREATENED -> objection("NOT_ORDERED", "the expulsion was only threatened");
            case REPORTED_PAST ->
                objection("NOT_ANNOUNCED", "the expulsion is only mentioned in the background of texts");
        };
    }

    /** Why the one stage does not follow the other; empty when it does. One after itself is a correction. */
    public static Optional<Objection> objection(Stage from, Stage to) {
        return switch (from) {
            case ANNOUNCED ->
                switch (to) {
                    case IN_FORCE, DEPARTED -> Optional.empty();
                    case ANNOUNCED -> announced();
                    case LAPSED ->
                        objection(
                                "NOT_IN_FORCE",
                                "the period to leave runs from the notification (VCDR art. 9): an order that is not"
                                        + " in force does not lapse");
                };
            case IN_FORCE ->
                switch (to) {
                    case IN_FORCE, DEPARTED, LAPSED -> Optional.empty();
                    case ANNOUNCED -> announced();
                };
            case DEPARTED -> to == Stage.DEPARTED ? Optional.empty() : ended("all who had to leave have left");
            case LAPSED -> to == Stage.LAPSED ? Optional.empty() : ended("the period to leave has ended");
        };
    }

    private static Optional<Objection> announced() {
        return objection(
                "NO_STEP", "announcements tell that an order is announced; a step that was told wrongly is taken back");
    }

    private static Optional<Objection> ended(String why) {
        return objection("ENDED_ALREADY", why + ": nothing follows; what was told wrongly is taken back");
    }

    /**
     * What is wrong with a step that may follow, by field; empty when it is in order.
     *
     * @param known the execution as it stands
     * @param today at the receiving State's seat of government
     */
    public static Map<String, String> faults(Expulsion expulsion, Execution known, Step step, LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        LocalDate on = step.on();
        if (on.isAfter(today)) {
            faults.put("on", "must not be in the future");
        } else if (on.isBefore(expulsion.period().first())) {
            faults.put(
                    "on",
                    "must not be before the announcement of "
                            + expulsion.period().first());
        } else if (step.stage() != Stage.IN_FORCE && before(on, known.inForceOn())) {
            faults.put("on", "must not be before " + known.inForceOn() + ", when the order came into force");
        } else if (step.stage() == Stage.LAPSED && before(on, lastDay(expulsion))) {
            faults.put("on", "must not be before the deadline of " + lastDay(expulsion));
        }
        if (step.departed() != null && step.stage() != Stage.DEPARTED) {
            faults.put("departed", "must not be given unless all have departed");
        }
        return faults;
    }

    private static @Nullable LocalDate lastDay(Expulsion expulsion) {
        OffsetDateTime leaveBy = expulsion.measure().deadline().leaveBy();
        return leaveBy == null ? null : leaveBy.toLocalDate();
    }

    private static boolean before(LocalDate day, @Nullable LocalDate other) {
        return other != null && day.isBefore(other);
    }

    private static Optional<Objection> objection(String code, String rule) {
        return Optional.of(new Objection(code, rule));
    }
}
