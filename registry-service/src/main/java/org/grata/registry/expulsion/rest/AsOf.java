package org.grata.registry.expulsion.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.grata.web.Problems;
import org.grata.web.Queries;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** The parameter {@code asOf}. */
public final class AsOf {
    public static final String NAME = "asOf";
    /** What the interface says of it. */
    public static final String DESCRIPTION =
            "Shows the register as it was known at this instant, which must not be to come.";

    private AsOf() {}

    /**
     * The instant, in the microseconds that the register keeps; null when the parameter is absent.
     *
     * @throws org.grata.web.ProblemException 400 when it is no instant, or one to come: what will be known
     *     then nobody can say yet
     */
    public static @Nullable Instant of(@Nullable String text, Clock clock) {
        Instant asOf = Queries.instant(NAME, text);
        if (asOf != null && asOf.isAfter(clock.instant())) {
            throw Problems.badRequest(NAME, Violation.QUERY, "must not be in the future");
        }
        return asOf == null ? null : asOf.truncatedTo(ChronoUnit.MICROS);
    }
}
