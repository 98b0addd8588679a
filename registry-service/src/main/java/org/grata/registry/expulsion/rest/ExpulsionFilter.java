package org.grata.registry.expulsion.rest;

import java.time.Clock;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.grata.registry.execution.Stage;
import org.grata.registry.expulsion.store.ExpulsionQuery;
import org.grata.registry.state.store.States;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.MeasureStatus;
import org.grata.web.Queries;
import org.jspecify.annotations.Nullable;

/** What expulsions are asked for; a {@code @BeanParam}. The parameters are kept as text until asked for. */
public final class ExpulsionFilter {
    static final String CONFIRMATION =
            "UNCONFIRMED, AUTOMATIC, CONFIRMED or REJECTED, or several of them separated by commas;"
                    + " without it, all but REJECTED";

    @QueryParam("receivingState")
    @Nullable
    String receivingState;

    @QueryParam("sendingState")
    @Nullable
    String sendingState;

    @QueryParam("status")
    @Nullable
    String status;

    @Parameter(description = CONFIRMATION)
    @QueryParam("confirmation")
    @Nullable
    String confirmation;

    @Parameter(description = "ANNOUNCED, IN_FORCE, DEPARTED or LAPSED; only orders that stand have a stage")
    @QueryParam("stage")
    @Nullable
    String stage;

    @Parameter(
            description = "OUTSIDE: only those of members of missions to an organisation by a State that only hosts it;"
                    + " without it, those and ordinary ones")
    @QueryParam("jurisdiction")
    @Nullable
    String jurisdiction;

    @QueryParam("announcedFrom")
    @Nullable
    String announcedFrom;

    @QueryParam("announcedTo")
    @Nullable
    String announcedTo;

    @QueryParam("leaveByBefore")
    @Nullable
    String leaveByBefore;

    @QueryParam("q")
    @Nullable
    String q;

    @Parameter(description = AsOf.DESCRIPTION)
    @QueryParam(AsOf.NAME)
    @Nullable
    String asOf;

    private enum Asked {
        OUTSIDE
    }

    /** For the framework. */
    public ExpulsionFilter() {}

    /** @throws org.grata.web.ProblemException 400 naming the parameter that is malformed or no State's code */
    ExpulsionQuery query(Clock clock) {
        States.require(List.of(
                States.Code.query("receivingState", receivingState), States.Code.query("sendingState", sendingState)));
        return new ExpulsionQuery(
                AsOf.of(asOf, clock),
                receivingState,
                sendingState,
                Queries.constant("status", status, MeasureStatus.class),
                Queries.constants("confirmation", confirmation, Confirmation.class),
                Queries.constant("stage", stage, Stage.class),
                Queries.constant("jurisdiction", jurisdiction, Asked.class) == Asked.OUTSIDE,
                Queries.date("announcedFrom", announcedFrom),
                Queries.date("announcedTo", announcedTo),
                Queries.instant("leaveByBefore", leaveByBefore),
                Queries.search("q", q));
    }
}
