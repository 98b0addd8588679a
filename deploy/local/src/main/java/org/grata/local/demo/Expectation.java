package org.grata.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The reminders that a subscription to everything must get of the register: before each deadline, by
 * each of its lead times, and when the deadline has passed.
 *
 * @param register expulsions as the register lists them
 * @param subscription its id
 * @param leadTimes as subscribed, ISO 8601
 */
record Expectation(JsonNode register, String subscription, List<String> leadTimes) {
    private static final Duration EXPIRED_AFTER = Duration.ofSeconds(1);

    Expectation {
        leadTimes = List.copyOf(leadTimes);
    }

    /**
     * What is not planned yet, in words.
     *
     * @param reminders as notify lists them
     * @param now what was due earlier need not be planned
     */
    List<String> missing(JsonNode reminders, Instant now) {
        Set<String> planned = new HashSet<>();
        for (JsonNode reminder : reminders) {
            if (reminder.path("subscriptionId").asText().equals(subscription)) {
                planned.add(key(
                        reminder.path("expulsionId").asText(),
                        reminder.path("stage").asText(),
                        reminder.path("leadTime").asText("")));
            }
        }
        List<String> missing = new ArrayList<>();
        for (JsonNode expulsion : register) {
            JsonNode leaveBy = expulsion.path("deadline").path("leaveBy");
            if (leaveBy.isTextual()) {
                Instant deadline = OffsetDateTime.parse(leaveBy.asText()).toInstant();
                String id = expulsion.path("id").asText();
                for (String leadTime : leadTimes) {
                    boolean isAhead = deadline.minus(Duration.parse(leadTime)).isAfter(now);
                    if (isAhead && !planned.contains(key(id, "LEAD", leadTime))) {
                        missing.add(Rendering.who(expulsion) + " LEAD " + leadTime);
                    }
                }
                if (deadline.plus(EXPIRED_AFTER).isAfter(now) && !planned.contains(key(id, "EXPIRED", ""))) {
                    missing.add(Rendering.who(expulsion) + " EXPIRED");
                }
            }
        }
        return missing;
    }

    private static String key(String expulsion, String stage, String leadTime) {
        return expulsion + " " + stage + " " + leadTime;
    }
}
