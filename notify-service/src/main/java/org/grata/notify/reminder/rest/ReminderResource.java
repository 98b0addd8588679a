package org.grata.notify.reminder.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.notify.reminder.ReminderState;
import org.grata.notify.reminder.store.ReminderStore;
import org.grata.vocabulary.ReminderStage;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Queries;
import org.jspecify.annotations.Nullable;

/** What is planned, what was sent, what was cancelled. */
@Path("/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders")
@RunOnVirtualThread
public class ReminderResource {
    private final ReminderStore reminders;

    public ReminderResource(ReminderStore reminders) {
        this.reminders = reminders;
    }

    @GET
    @Operation(
            summary = "List reminders in the order in which they are due",
            description = "dueFrom and dueBefore are instants; the first is included, the second is not.")
    public Page<ReminderView> list(
            @QueryParam("expulsionId") @Nullable String expulsionId,
            @QueryParam("subscriptionId") @Nullable String subscriptionId,
            @Parameter(schema = @Schema(implementation = ReminderState.class)) @QueryParam("state") @Nullable
                    String state,
            @Parameter(schema = @Schema(implementation = ReminderStage.class)) @QueryParam("stage") @Nullable
                    String stage,
            @QueryParam("dueFrom") @Nullable String dueFrom,
            @QueryParam("dueBefore") @Nullable String dueBefore,
            @BeanParam PageRequest page) {
        var query = new ReminderStore.Query(
                Queries.uuid("expulsionId", expulsionId),
                Queries.uuid("subscriptionId", subscriptionId),
                Queries.constant("state", state, ReminderState.class),
                Queries.constant("stage", stage, ReminderStage.class),
                Queries.instant("dueFrom", dueFrom),
                Queries.instant("dueBefore", dueBefore),
                page.offset(),
                page.size());
        return Page.of(reminders.list(query), page, reminders.count(query)).map(ReminderView::of);
    }
}
