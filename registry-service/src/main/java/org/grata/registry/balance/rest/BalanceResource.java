package org.grata.registry.balance.rest;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.registry.balance.Balance;
import org.grata.registry.balance.store.Orders;
import org.grata.registry.expulsion.rest.AsOf;
import org.grata.registry.state.store.States;
import org.grata.vocabulary.Confirmation;
import org.grata.web.Problems;
import org.grata.web.Queries;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** {@code /balances}. */
@Path("/balances")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Balances")
public class BalanceResource {
    private static final String WHAT_COUNTS = "Announced expulsions count; those withdrawn, threatened or only"
            + " mentioned do not, nor do those of members of missions to an organisation by a State that only hosts it (flagged"
            + " OUTSIDE_JURISDICTION). persons sums the numbers that are exact or told as 'at least', measures with a vague"
            + " number or none are counted apart. A measure is answered when the other side, on the same day or within"
            + " 60 days after it, took one that is told as retaliation.";

    private static final String CONFIRMATION =
            "Which measures count, by their confirmation: one or several, separated by commas; without it,"
                    + " AUTOMATIC and CONFIRMED";
    private static final Set<Confirmation> RELIABLE =
            Collections.unmodifiableSet(EnumSet.of(Confirmation.AUTOMATIC, Confirmation.CONFIRMED));

    private final Orders orders;
    private final States states;
    private final Clock clock;

    public BalanceResource(Orders orders, States states, Clock clock) {
        this.orders = orders;
        this.states = states;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Whom a State expelled, and who expelled its own", description = WHAT_COUNTS)
    @APIResponse(responseCode = "200", description = "The balance with each State on the other side")
    @APIResponse(responseCode = "404", description = "No State has this code")
    public StateBalances ofState(
            @Parameter(description = "Code of the State", required = true) @QueryParam("state") @Nullable String state,
            @Parameter(description = CONFIRMATION) @QueryParam("confirmation") @Nullable String confirmation,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam(AsOf.NAME) @Nullable String asOf) {
        if (state == null) {
            throw Problems.badRequest("state", Violation.QUERY, "must be given");
        }
        Set<Confirmation> confirmations = confirmations(confirmation);
        Instant instant = AsOf.of(asOf, clock);
        requireState(state);
        return new StateBalances(state, Balance.of(state, orders.of(state, confirmations, instant)));
    }

    @GET
    @Path("/{state}/{other}")
    @Transactional
    @Operation(
            summary = "Two States' expulsions of each other's staff, with their time line",
            description = WHAT_COUNTS)
    @APIResponse(responseCode = "200", description = "The balance, and each measure with those that answer it")
    @APIResponse(responseCode = "400", description = "The two States are the same")
    @APIResponse(responseCode = "404", description = "No State has one of the codes")
    public PairBalance ofPair(
            @PathParam("state") String state,
            @PathParam("other") String other,
            @Parameter(description = CONFIRMATION) @QueryParam("confirmation") @Nullable String confirmation,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam(AsOf.NAME) @Nullable String asOf) {
        Set<Confirmation> confirmations = confirmations(confirmation);
        Instant instant = AsOf.of(asOf, clock);
        requireState(state);
        requireState(other);
        if (state.equals(other)) {
            throw Problems.badRequest("other", Violation.PATH, "must be another State than the first");
        }
        return PairBalance.of(state, other, orders.between(state, other, confirmations, instant));
    }

    private static Set<Confirmation> confirmations(@Nullable String text) {
        Set<Confirmation> asked = Queries.constants("confirmation", text, Confirmation.class);
        return asked.isEmpty() ? RELIABLE : asked;
    }

    private void requireState(String code) {
        if (states.find(code).isEmpty()) {
            throw Problems.notFound("State", code);
        }
    }
}
