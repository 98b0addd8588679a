package org.grata.registry.designation;

import java.time.LocalDate;
import java.util.Optional;

import org.grata.message.Headcount;
import org.grata.registry.diplomat.Diplomat;
import org.grata.registry.diplomat.Lifecycle;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.Presence;
import org.grata.registry.mission.Mission;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** Whom an expulsion may order to leave, and what becomes of the person. */
public final class Eligibility {
    private Eligibility() {}

    /**
     * A rule that is broken.
     *
     * @param code upper snake case
     * @param rule in words for a person
     */
    public record Objection(String code, String rule) {}

    /** Whether the mission is one of the sending State at the side that expels, or on its soil. */
    public static boolean concerns(Expulsion expulsion, Mission mission) {
        String expels = expulsion.receivingState();
        return mission.sendingState().equals(expulsion.sendingState())
                && (mission.receivingState().equals(expels)
                        || mission.accreditedTo().equals(expels));
    }

    /**
     * Why the expulsion orders nobody else to leave; empty when it may.
     *
     * @param designated how many it orders by name already
     */
    public static Optional<Objection> objection(Expulsion expulsion, long designated) {
        if (expulsion.presence() != Presence.PRESENT) {
            return objection("NOT_IN_REGISTER", "the expulsion left the register");
        }
        if (expulsion.status() == MeasureStatus.REVERSED) {
            return objection("ALREADY_REVERSED", "the expulsion is reversed");
        }
        if (expulsion.status() == MeasureStatus.THREATENED) {
            return objection("NOT_ORDERED", "the expulsion was only threatened");
        }
        Integer most = most(expulsion.measure().headcount());
        return most != null && designated >= most
                ? objection(
                        "HEADCOUNT_REACHED",
                        "the expulsion orders " + most + " to leave, and so many are named already")
                : Optional.empty();
    }

    /** Why the person cannot become what {@link #declared} makes of them; empty when they can. */
    public static Optional<Objection> objection(Diplomat before, Diplomat declared) {
        return Lifecycle.objection(before.status(), declared.status())
                .map(rule -> new Objection("ILLEGAL_TRANSITION", rule))
                .or(() -> Lifecycle.faults(declared).entrySet().stream()
                        .findFirst()
                        .map(fault -> new Objection("DATES_OUT_OF_ORDER", fault.getKey() + " " + fault.getValue())));
    }

    /** The person as persona non grata (VCDR art. 9) since the expulsion was announced, unless another day is known. */
    public static Diplomat declared(Diplomat diplomat, Expulsion expulsion) {
        LocalDate known = diplomat.personaNonGrataOn();
        return diplomat.personaNonGrata(known == null ? announcedOn(expulsion) : known);
    }

    /** A text whose news it is tells it on its day; what is told of the past is known by its day only. */
    private static @Nullable LocalDate announcedOn(Expulsion expulsion) {
        MergedMeasure measure = expulsion.measure();
        return measure.status() == MeasureStatus.ANNOUNCED && measure.announcedIn() == null
                ? expulsion.day()
                : measure.announcedOn();
    }

    private static @Nullable Integer most(Headcount headcount) {
        return switch (headcount.qualifier()) {
            case EXACT, AT_MOST -> headcount.count();
            case AT_LEAST, ABOUT, UNSPECIFIED -> null;
        };
    }

    private static Optional<Objection> objection(String code, String rule) {
        return Optional.of(new Objection(code, rule));
    }
}
