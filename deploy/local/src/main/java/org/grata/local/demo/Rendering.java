package org.grata.local.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** Answers of the services as tables for people. Offsets show whose local time it is. */
final class Rendering {
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss xxx", Locale.ROOT);
    private static final int QUOTE = 44;

    private Rendering() {}

    /** The measures with the words they rest on. */
    static List<String> measures(JsonNode measures) {
        Table table = new Table("measure", "who", "how many", "leave by", "because of the words");
        for (JsonNode measure : measures) {
            table.row(
                    measure.path("status").asText(),
                    who(measure),
                    headcount(measure.path("headcount")),
                    leaveBy(measure.path("deadline").path("leaveBy")),
                    quotes(measure.path("evidence")));
        }
        return table.lines();
    }

    static List<String> register(JsonNode expulsions) {
        Table table = new Table("expulsion", "who", "how many", "category", "leave by", "retaliation");
        for (JsonNode expulsion : expulsions) {
            table.row(
                    expulsion.path("id").asText(),
                    who(expulsion),
                    headcount(expulsion.path("headcount")),
                    expulsion.path("category").asText(),
                    leaveBy(expulsion.path("deadline").path("leaveBy")),
                    expulsion.path("retaliation").asBoolean() ? "yes" : "no");
        }
        return table.lines();
    }

    /** Reminders that are still ahead. */
    static List<String> planned(List<JsonNode> reminders) {
        Table table = new Table("due (local)", "due (UTC)", "who", "stage", "before the deadline");
        for (JsonNode reminder : reminders) {
            Instant due = Instant.parse(reminder.path("dueAt").asText());
            table.row(
                    LOCAL.format(due.atOffset(offset(reminder.path("leaveBy")))),
                    due.toString(),
                    who(reminder),
                    reminder.path("stage").asText(),
                    reminder.path("leadTime").asText("").replace("null", ""));
        }
        return table.lines();
    }

    /** Reminders as a subscriber received them. */
    static List<String> received(List<JsonNode> reminders) {
        Table table = new Table("fired", "stage", "who", "how many", "leave by");
        for (JsonNode reminder : reminders) {
            table.row(
                    reminder.path("firedAt").asText(),
                    reminder.path("stage").asText(),
                    who(reminder),
                    headcount(reminder.path("headcount")),
                    leaveBy(reminder.path("leaveBy")));
        }
        return table.lines();
    }

    static String who(JsonNode node) {
        return node.path("receivingState").asText() + " expels "
                + node.path("sendingState").asText();
    }

    static String headcount(JsonNode headcount) {
        JsonNode shared = headcount.path("sharedTotal");
        if (shared.isObject()) {
            return "of " + shared.path("count").asText() + " together";
        }
        String qualifier = headcount.path("qualifier").asText();
        String count = headcount.path("count").asText("?").replace("null", "?");
        return qualifier.equals("EXACT") || qualifier.equals("UNSPECIFIED")
                ? count
                : count + " " + qualifier.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String leaveBy(JsonNode leaveBy) {
        return leaveBy.isTextual() ? LOCAL.format(OffsetDateTime.parse(leaveBy.asText())) : "-";
    }

    private static ZoneOffset offset(JsonNode leaveBy) {
        return leaveBy.isTextual() ? OffsetDateTime.parse(leaveBy.asText()).getOffset() : ZoneOffset.UTC;
    }

    private static String quotes(JsonNode evidence) {
        List<String> quotes = new ArrayList<>();
        for (JsonNode one : evidence) {
            String quote = one.path("quote").asText();
            if (!quotes.contains(quote)) {
                quotes.add(quote);
            }
        }
        return quotes.stream().map(Rendering::shortened).collect(Collectors.joining("”, “", "“", "”"));
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        return line.length() <= QUOTE ? line : line.substring(0, QUOTE - 1) + "…";
    }

    /** The dates of the sample, at the place where it is told. */
    static String fillIn(String template, Instant publishedAt) {
        var told = publishedAt.atZone(ZoneId.of("Europe/Brussels"));
        return template.replace(
                        "{date}",
                        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                                .format(told))
                .replace(
                        "{weekday}",
                        DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH).format(told));
    }
}
