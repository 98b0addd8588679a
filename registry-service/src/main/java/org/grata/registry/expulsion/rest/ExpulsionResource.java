package org.grata.registry.expulsion.rest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.grata.registry.expulsion.messaging.Reversals;
import org.grata.registry.expulsion.store.ExpulsionQuery;
import org.grata.registry.expulsion.store.ExpulsionReader;
import org.grata.registry.expulsion.store.FullExpulsion;
import org.grata.registry.expulsion.store.KnownExpulsion;
import org.grata.registry.expulsion.store.LinkedMission;
import org.grata.registry.expulsion.store.Mark;
import org.grata.registry.expulsion.store.Marks;
import org.grata.registry.expulsion.store.UndecidedReversals;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Parameters;
import org.jspecify.annotations.Nullable;

/** {@code /expulsions}. */
@Path("/expulsions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Expulsions")
public class ExpulsionResource {
    private final ExpulsionReader expulsions;
    private final Marks marks;
    private final UndecidedReversals undecided;
    private final Reversals reversals;
    private final Clock clock;

    public ExpulsionResource(
            ExpulsionReader expulsions, Marks marks, UndecidedReversals undecided, Reversals reversals, Clock clock) {
        this.expulsions = expulsions;
        this.marks = marks;
        this.undecided = undecided;
        this.reversals = reversals;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Expulsions, the newest publication first unless sorted otherwise",
            description = "announcedFrom and announcedTo are dates, both included; leaveByBefore is an instant;"
                    + " q looks for words like these in State names and codes, cities and names of persons."
                    + " More than 10,000 are not counted: total is then 10,001, and totalIsExact false.")
    public Page<ExpulsionView> list(
            @BeanParam PageRequest page,
            @BeanParam ExpulsionFilter filter,
            @Parameter(description = SortParameter.DESCRIPTION) @QueryParam(SortParameter.NAME) @Nullable String sort) {
        ExpulsionQuery query = filter.query(clock);
        Page<KnownExpulsion> found = expulsions.list(page, SortParameter.of(sort), query);
        List<UUID> ids = found.items().stream().map(KnownExpulsion::id).toList();
        List<LinkedMission> missions = expulsions.missions(ids);
        Map<UUID, Mark> marked = marks.of(ids, query.asOf());
        return found.map(expulsion -> ExpulsionView.summary(expulsion, missions, marked.get(expulsion.id())));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One expulsion with its reports and revisions",
            description = "stage is ANNOUNCED until PUT /expulsions/{id}/execution tells more, and null for what is no"
                    + " order that stands. jurisdiction is null for an ordinary measure; when a State that only hosts an"
                    + " organisation acts against missions to it, it tells the flag OUTSIDE_JURISDICTION, about (the"
                    + " organisations hosted), missions (those that are told) and the reason.")
    @APIResponse(responseCode = "200", description = "The expulsion")
    @APIResponse(responseCode = "404", description = "No expulsion has this id")
    public ExpulsionView get(
            @PathParam("id") String id,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam(AsOf.NAME) @Nullable String asOf) {
        return view(id, AsOf.of(asOf, clock));
    }

    private ExpulsionView view(String id, @Nullable Instant asOf) {
        FullExpulsion full = Parameters.found("expulsion", id, uuid -> expulsions.full(uuid, asOf));
        return ExpulsionView.full(full);
    }

    @GET
    @Path("/undecided-reversals")
    @Transactional
    @Operation(
            summary = "Told reversals that reversed nothing, the newest publication first",
            description = "They fit no expulsion, or several equally; POST /expulsions/{id}/reversal decides.")
    public Page<UndecidedReversalView> undecidedReversals(@BeanParam PageRequest page) {
        return undecided.list(page).map(UndecidedReversalView::of);
    }

    @POST
    @Path("/{id}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Reverse an expulsion by hand")
    @APIResponse(responseCode = "200", description = "The expulsion, reversed")
    @APIResponse(responseCode = "404", description = "No expulsion has this id")
    @APIResponse(responseCode = "409", description = "It is reversed already, or was only threatened")
    @APIResponse(
            responseCode = "422",
            description = "The announcement tells no undecided reversal between the States of the expulsion")
    public ExpulsionView reverse(@PathParam("id") String id, @NotNull @Valid ReversalRequest body) {
        reversals.reverse(Parameters.id(id), body.announcementId(), body.note());
        return view(id, null);
    }
}
