package org.grata.notify.calendar.rest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.notify.calendar.Calendar;
import org.grata.notify.calendar.store.CalendarStore;
import org.grata.notify.subscription.Filter;
import org.grata.notify.subscription.LeadTime;
import org.grata.notify.subscription.Subscription;
import org.grata.notify.subscription.rest.StateQuery;
import org.grata.notify.subscription.store.SubscriptionStore;
import org.grata.vocabulary.ReminderStage;
import org.grata.web.Problems;
import org.grata.web.Queries;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** Deadlines as a calendar that programs subscribe to by its address. */
@Path("/calendar.ics")
@Tag(name = "Calendar")
@RunOnVirtualThread
public class CalendarResource {
    private static final String MEDIA_TYPE = "text/calendar;charset=utf-8";
    private static final String ALL = "Grata: deadlines to leave";
    private static final String CACHING = "private, max-age=60";

    private final CalendarStore deadlines;
    private final SubscriptionStore subscriptions;
    private final Clock clock;

    public CalendarResource(CalendarStore deadlines, SubscriptionStore subscriptions, Clock clock) {
        this.deadlines = deadlines;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    @GET
    @Produces(MEDIA_TYPE)
    @Operation(
            summary = "The deadlines as an iCalendar feed",
            description = "One event (RFC 5545) for each expulsion with a deadline that lies ahead or passed within the"
                    + " last 90 days; of more than 5,000, those nearest to now. The calendar of a subscription has what"
                    + " its filter lets pass, with alarms at its lead times; without one, what may be relied on, with"
                    + " alarms at P7D, PT72H, PT24H and PT0S. What was reversed or taken back is cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "The client has this content already")
    @APIResponse(responseCode = "400")
    @APIResponse(responseCode = "404", description = "No subscription has this id")
    public Response calendar(
            @Parameter(description = "Whose filter and lead times apply; not together with States")
                    @QueryParam("subscriptionId")
                    @Nullable
                    String subscriptionId,
            @Parameter(description = StateQuery.DESCRIPTION) @QueryParam("receivingState") @Nullable
                    String receivingState,
            @Parameter(description = StateQuery.DESCRIPTION) @QueryParam("sendingState") @Nullable String sendingState,
            @Context Request request) {
        List<String> receiving = StateQuery.read("receivingState", receivingState);
        List<String> sending = StateQuery.read("sendingState", sendingState);
        UUID id = Queries.uuid("subscriptionId", subscriptionId);
        if (id == null) {
            return answer(calendar(ALL, new Filter(receiving, sending, List.of(), false), LeadTime.DEFAULTS), request);
        }
        if (!receiving.isEmpty() || !sending.isEmpty()) {
            throw Problems.badRequest(
                    "subscriptionId", Violation.QUERY, "must not be given together with States: it has its own filter");
        }
        Subscription subscription = subscriptions.find(id).orElseThrow(() -> Problems.notFound("subscription", id));
        return answer(calendar(subscription.name(), subscription.filter(), subscription.leadTimes()), request);
    }

    private Calendar calendar(String name, Filter filter, List<LeadTime> leadTimes) {
        List<LeadTime> alarms = filter.wants(ReminderStage.LEAD) ? leadTimes : List.of();
        return new Calendar(name, alarms, deadlines.around(clock.instant(), filter));
    }

    private static Response answer(Calendar calendar, Request request) {
        byte[] content = calendar.write();
        EntityTag tag = new EntityTag(digest(content));
        Response.ResponseBuilder unmet = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unmet == null
                ? Response.ok(content).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=grata.ics")
                : unmet;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, CACHING).build();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
