package org.grata.notify.subscription.rest;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber sends. Everything is optional to the reader of JSON; {@link SubscriptionForm}
 * tells all that is wrong at once.
 */
@Schema(name = "SubscriptionRequest")
public record SubscriptionRequest(
        @Schema(required = true, minLength = 1, maxLength = 200, examples = "protocol desk") @Nullable
        String name,

        @Nullable FilterRequest filter,

        @Schema(
                description = "How long before leaveBy to be told; at most 20, no two the same. Either an ISO 8601"
                        + " duration, PT0S to P365D, where a day is 24 hours. Or a clock time on an earlier day:"
                        + " P1D@09:00 is 09:00 on the day before the day of leaveBy at the receiving State's seat of"
                        + " government, P1D@09:00[Europe/Paris] on the clock of that zone, which an IANA id names;"
                        + " P0D to P365D, P1W is seven days. What would be after leaveBy is not told."
                        + " Default: P7D, PT72H, PT24H, PT0S.",
                examples = "[\"P7D\",\"P1D@09:00\",\"P1D@18:00[Europe/Paris]\",\"PT0S\"]")
        @Nullable
        List<@Nullable String> leadTimes,

        @Nullable DeliveryRequest delivery) {

    /** An empty or absent list wants everything. */
    @Schema(name = "SubscriptionFilter")
    public record FilterRequest(
            @Schema(description = "ISO 3166-1 alpha-2, or EU, NATO, UN, OSCE") @Nullable
            List<@Nullable String> receivingStates,

            @Nullable List<@Nullable String> sendingStates,
            @Nullable List<@Nullable ReminderStage> stages,

            @Schema(
                    description = "Whether to hear of expulsions that are UNCONFIRMED too. They are told when they"
                            + " become known; to others once they are AUTOMATIC or CONFIRMED.",
                    defaultValue = "false")
            @Nullable
            Boolean unconfirmed) {}

    /** How to be told; AMQP when absent. */
    @Schema(name = "SubscriptionDelivery")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeliveryRequest(
            @Schema(
                    description = "AMQP: a message on the broker. WEBHOOK: a signed POST to the URL. PULL:"
                            + " nothing is sent. Cannot be changed.",
                    enumeration = {"AMQP", "WEBHOOK", "PULL"},
                    defaultValue = "AMQP")
            @Nullable
            String type,

            @Schema(
                    description = "With WEBHOOK only: absolute, https, at most 2000 characters, no user information,"
                            + " no fragment; may be changed",
                    examples = "https://example.org/reminders",
                    maxLength = 2000)
            @Nullable
            String url,

            @Schema(
                    description =
                            "With AMQP only; cannot be changed. DEDICATED: a quorum queue for this subscription, of"
                                    + " which there are few. SHARED: the stream grata.reminders, where each reader picks its own"
                                    + " by the last word of the routing key. OWN: the subscriber declares a queue and binds it to"
                                    + " grata.deadlines with the bindingKey of the answer.",
                    enumeration = {"DEDICATED", "SHARED", "OWN"},
                    defaultValue = "DEDICATED")
            @Nullable
            String queue) {}
}
