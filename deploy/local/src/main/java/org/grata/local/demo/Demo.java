package org.grata.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.grata.local.process.Waiting;
import org.grata.local.stack.Console;
import org.grata.local.stack.ServiceKind;
import org.grata.local.stack.Stack;

/**
 * Subscribes, submits the sample and shows what came of it: the extraction, the register, the
 * reminders planned and those that arrived over AMQP. Fails with the step's name when one does not
 * come out.
 */
public final class Demo {
    /** How long the sample's shortest deadline is; one reminder is asked for just after its start. */
    private static final Duration SHORTEST_DEADLINE = Duration.ofDays(3);

    /** Long enough for the announcement to pass all services on a slow machine. */
    private static final Duration FIRST_REMINDER_AFTER = Duration.ofSeconds(8);

    private static final Duration LIMIT = Duration.ofSeconds(25);

    private final Stack stack;
    private final Console console;
    private final Clock clock;
    private final Api api = new Api(HttpClient.newHttpClient());

    public Demo(Stack stack, Console console, Clock clock) {
        this.stack = stack;
        this.console = console;
        this.clock = clock;
    }

    /** Runs every step. */
    public void run() {
        expectEmptyRegister();
        List<String> leadTimes =
                List.of("P7D", SHORTEST_DEADLINE.minus(FIRST_REMINDER_AFTER).toString(), "PT24H", "PT0S");
        JsonNode subscription = subscribe(leadTimes);
        String queue = text("subscribe", subscription, "queue");
        try (Mailbox mailbox = Mailbox.open("subscribe", stack.broker().amqpUrl(), queue)) {
            Instant publishedAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            JsonNode measures = submit(publishedAt);
            int announced =
                    count(measures, measure -> measure.path("status").asText().equals("ANNOUNCED"));
            JsonNode register = showRegister(announced);
            showReminders(new Expectation(register, text("subscribe", subscription, "id"), leadTimes));
            showLanguages();
            showReceived(mailbox, announced);
        }
        showUrls();
    }

    /** What is known already would be merged, and nothing would be new to remind of. */
    private void expectEmptyRegister() {
        JsonNode register = api.get("prepare", url(ServiceKind.REGISTRY, "/expulsions?size=1"));
        if (register.path("total").asInt() > 0) {
            throw new StepFailed(
                    "prepare",
                    "the register of the database named by GRATA_DATABASE_URL holds "
                            + register.path("total").asInt() + " expulsions; the demo needs an empty one");
        }
    }

    private JsonNode subscribe(List<String> leadTimes) {
        ObjectNode request = Api.JSON.createObjectNode();
        request.put("name", "demo");
        ObjectNode filter = request.putObject("filter");
        filter.putArray("receivingStates");
        filter.putArray("sendingStates");
        filter.putArray("stages");
        leadTimes.forEach(request.putArray("leadTimes")::add);
        request.putObject("delivery").put("type", "AMQP");
        JsonNode created = api.post("subscribe", url(ServiceKind.NOTIFY, "/subscriptions"), request, 201);
        title("Subscribed");
        console.line("  to everything, with lead times " + String.join(", ", leadTimes) + "; queue "
                + created.path("queue").asText());
        return created;
    }

    private JsonNode submit(Instant publishedAt) {
        ObjectNode request = Api.JSON.createObjectNode();
        request.put("text", Rendering.fillIn(resource("/demo/announcement.txt"), publishedAt));
        request.put("publishedAt", publishedAt.toString());
        request.put("title", "Demo: coordinated expulsions");
        request.putObject("source").put("name", "Grata demo");
        JsonNode stored = api.post("submit", url(ServiceKind.INGEST, "/announcements"), request, 201);
        String id = text("submit", stored, "id");
        title("Submitted");
        request.path("text").asText().lines().forEach(line -> console.line("  | " + line));

        JsonNode kept = api.get("extraction", url(ServiceKind.INGEST, "/announcements/" + id));
        JsonNode measures = kept.path("extraction").path("measures");
        if (count(measures, measure -> measure.path("status").asText().equals("ANNOUNCED")) == 0) {
            throw new StepFailed("extraction", "no announced measure was found in the sample: " + kept);
        }
        title("Extracted (announcement " + id + ")");
        Rendering.measures(measures).forEach(console::line);
        return measures;
    }

    private JsonNode showRegister(int announced) {
        JsonNode register = await(
                "register",
                announced + " expulsions in the register",
                () -> api.get("register", url(ServiceKind.REGISTRY, "/expulsions?status=ANNOUNCED&size=100")),
                list -> list.path("items").size() >= announced);
        title("In the register");
        Rendering.register(register.path("items")).forEach(console::line);
        return register.path("items");
    }

    private void showReminders(Expectation expectation) {
        List<JsonNode> ahead = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        boolean planned = Waiting.until(LIMIT, () -> {
            Instant now = clock.instant();
            JsonNode reminders = api.get("reminders", url(ServiceKind.NOTIFY, "/reminders?size=200"))
                    .path("items");
            ahead.clear();
            reminders.forEach(reminder -> {
                if (isAhead(reminder, expectation.subscription())) {
                    ahead.add(reminder);
                }
            });
            missing.clear();
            missing.addAll(expectation.missing(reminders, now));
            return missing.isEmpty() && !ahead.isEmpty();
        });
        if (!planned) {
            throw new StepFailed(
                    "reminders",
                    "after " + LIMIT.toSeconds() + " s these were not planned: " + String.join(", ", missing));
        }
        title("Reminders planned");
        Rendering.planned(ahead).forEach(console::line);
    }

    private void showLanguages() {
        title("The same announcement in eight languages");
        List<String> texts = resource("/demo/languages.txt").lines().toList();
        new Languages(api, url(ServiceKind.INGEST, "/extractions")).show(texts, console);
    }

    private static boolean isAhead(JsonNode reminder, String subscription) {
        return reminder.path("subscriptionId").asText().equals(subscription)
                && !reminder.path("stage").asText().equals("REGISTERED");
    }

    private void showReceived(Mailbox mailbox, int announced) {
        boolean all =
                Waiting.until(LIMIT, () -> stage(mailbox, "REGISTERED") >= announced && stage(mailbox, "LEAD") > 0);
        if (!all) {
            throw new StepFailed(
                    "delivery",
                    "after " + LIMIT.toSeconds() + " s the queue had received " + stage(mailbox, "REGISTERED")
                            + " of " + announced + " REGISTERED and " + stage(mailbox, "LEAD")
                            + " of 1 LEAD reminders: " + mailbox.reminders());
        }
        title("Received over AMQP");
        Rendering.received(mailbox.reminders()).forEach(console::line);
    }

    private static int stage(Mailbox mailbox, String stage) {
        return (int) mailbox.reminders().stream()
                .filter(reminder -> reminder.path("stage").asText().equals(stage))
                .count();
    }

    private void showUrls() {
        title("Where things are");
        console.line("  announcements  " + url(ServiceKind.INGEST, "/announcements"));
        console.line("  register       " + url(ServiceKind.REGISTRY, "/expulsions"));
        console.line("  reminders      " + url(ServiceKind.NOTIFY, "/reminders"));
        for (ServiceKind kind : ServiceKind.values()) {
            console.line("  OpenAPI        " + url(kind, "/q/openapi"));
        }
        console.line("  everything     " + stack.file());
        console.line("");
    }

    private JsonNode await(String step, String what, Supplier<JsonNode> ask, Predicate<JsonNode> enough) {
        JsonNode[] last = new JsonNode[1];
        boolean found = Waiting.until(LIMIT, () -> {
            last[0] = ask.get();
            return enough.test(last[0]);
        });
        if (!found) {
            throw new StepFailed(step, "no " + what + " within " + LIMIT.toSeconds() + " s; there is: " + last[0]);
        }
        return last[0];
    }

    private void title(String title) {
        console.line("");
        console.line(title);
    }

    private String url(ServiceKind kind, String path) {
        return stack.url(kind) + path;
    }

    private static String text(String step, JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new StepFailed(step, "the answer has no " + field + ": " + node);
        }
        return node.path(field).asText();
    }

    private static int count(JsonNode items, Predicate<JsonNode> matching) {
        int count = 0;
        for (JsonNode item : items) {
            count += matching.test(item) ? 1 : 0;
        }
        return count;
    }

    private static String resource(String name) {
        try (InputStream file = Demo.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
