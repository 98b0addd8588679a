package org.grata.notify.stream.rest;

import java.util.regex.Pattern;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.messaging.MessageJson;
import org.grata.notify.stream.Wanted;
import org.grata.notify.subscription.rest.StateQuery;
import org.grata.vocabulary.ReminderStage;
import org.grata.web.Problems;
import org.grata.web.Queries;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** Reminders as they are fired. */
@Path("/reminders/stream")
@Tag(name = "Reminders")
@RunOnVirtualThread
public class StreamResource {
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");

    private final Streams streams;
    private final FiredReader reader;
    private final StreamConfig config;
    private final MessageJson json;

    StreamResource(Streams streams, FiredReader reader, StreamConfig config, MessageJson json) {
        this.streams = streams;
        this.reader = reader;
        this.config = config;
        this.json = json;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Follow reminders as they are fired",
            description =
                    "Server-sent events: the type is that of the message (deadline.lead), the data its JSON, the id"
                            + " a position. Who connects again with the last id gets all that was fired after it, each once, from"
                            + " any replica; without one, what is fired from now on. A comment comes every 15 seconds.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400")
    @APIResponse(responseCode = "503", description = "As many streams are open as this replica holds")
    public void stream(
            @QueryParam("subscriptionId") @Nullable String subscriptionId,
            @Parameter(description = StateQuery.DESCRIPTION) @QueryParam("receivingState") @Nullable
                    String receivingState,
            @Parameter(description = StateQuery.DESCRIPTION) @QueryParam("sendingState") @Nullable String sendingState,
            @Parameter(description = "REGISTERED, LEAD, EXPIRED, REVISED or CANCELLED, or several, separated by commas")
                    @QueryParam("stage")
                    @Nullable
                    String stage,
            @Parameter(description = "For clients that cannot set Last-Event-ID, which goes first; 0: the oldest kept")
                    @QueryParam("lastEventId")
                    @Nullable
                    String lastEventId,
            @Parameter(description = "The id of the last event that was received") @HeaderParam(LAST_EVENT_ID) @Nullable
                    String lastReceived,
            @Context Request request,
            @Context Sse sse,
            @Context SseEventSink sink)
            throws InterruptedException {
        Wanted wanted = new Wanted(
                Queries.uuid("subscriptionId", subscriptionId),
                StateQuery.read("receivingState", receivingState),
                StateQuery.read("sendingState", sendingState),
                Queries.constants("stage", stage, ReminderStage.class));
        Long asked = lastReceived == null
                ? position("lastEventId", Violation.QUERY, lastEventId)
                : position(LAST_EVENT_ID, Violation.HEADER, lastReceived);
        streams.enter();
        try {
            if (request.getMethod().equals(HttpMethod.GET)) {
                long after = asked == null ? reader.last() : asked;
                new OpenStream(streams, reader, config, json, sse, sink).run(after, wanted);
            }
            sink.close();
        } finally {
            streams.leave();
        }
    }

    private static @Nullable Long position(String name, String in, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!POSITION.matcher(text).matches()) {
            throw Problems.badRequest(name, in, "must be the id of an event, or 0");
        }
        return Long.valueOf(text);
    }
}
