package org.grata.registry.diplomat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.grata.registry.diplomat.Diplomat.Status;
import org.jspecify.annotations.Nullable;

/** How the standing of a member of a mission may change: accredited, perhaps persona non grata, departed. */
public final class Lifecycle {
    private Lifecycle() {}

    /** The rule that a change of standing breaks, in words for a person; empty when it breaks none. */
    public static Optional<String> objection(Status from, Status to) {
        if (from == to) {
            return Optional.empty();
        }
        return switch (from) {
            case ACCREDITED -> Optional.empty();
            case PERSONA_NON_GRATA ->
                switch (to) {
                    case DEPARTED -> Optional.empty();
                    case ACCREDITED, PERSONA_NON_GRATA ->
                        Optional.of("a person declared persona non grata is recalled or ceases to be a member of the"
                                + " mission (VCDR art. 9) and can only depart");
                };
            case DEPARTED ->
                Optional.of("the functions of a person who departed have come to an end (VCDR art. 43); who is"
                        + " accredited again is registered again");
        };
    }

    /** What is wrong with the dates, by field; empty when they are in order and agree with the standing. */
    public static Map<String, String> faults(Diplomat diplomat) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (diplomat.personaNonGrataOn() != null && diplomat.status() == Status.ACCREDITED) {
            faults.put("personaNonGrataOn", "must not be given for a person who is accredited");
        }
        if (diplomat.departedOn() != null && diplomat.status() != Status.DEPARTED) {
            faults.put("departedOn", "must not be given for a person who has not departed");
        }
        if (before(diplomat.personaNonGrataOn(), diplomat.accreditedOn())) {
            faults.putIfAbsent("personaNonGrataOn", "must not be before accreditedOn");
        }
        if (before(diplomat.departedOn(), diplomat.accreditedOn())) {
            faults.putIfAbsent("departedOn", "must not be before accreditedOn");
        }
        if (before(diplomat.departedOn(), diplomat.personaNonGrataOn())) {
            faults.putIfAbsent("departedOn", "must not be before personaNonGrataOn");
        }
        return faults;
    }

    private static boolean before(@Nullable LocalDate later, @Nullable LocalDate earlier) {
        return later != null && earlier != null && later.isBefore(earlier);
    }
}
