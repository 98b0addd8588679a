package org.grata.extraction.training;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.grata.message.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One event, as expected or as extracted, in a form that compares. Names are those of the measure's
 * vocabularies, dates and durations ISO 8601.
 *
 * @param confidence of an extracted event; 1 for an expected one
 * @param missions {@code KIND} or {@code KIND city}, the city without diacritics and in lower case
 */
public record Told(
        String receiving,
        String sending,
        String status,
        @Nullable Integer count,
        String qualifier,
        String category,
        Set<String> missions,
        @Nullable String announcedOn,
        String deadlineType,
        @Nullable String deadline,
        Set<String> grounds,
        boolean retaliation,
        double confidence) {

    public static Told of(Measure measure) {
        return new Told(
                measure.receivingState(),
                measure.sendingState(),
                measure.status().name(),
                measure.headcount().count(),
                measure.headcount().qualifier().name(),
                measure.category().name(),
                measure.missions().stream()
                        .map(mission -> mission(mission.kind().name(), mission.city()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                measure.announcedOn() == null ? null : measure.announcedOn().toString(),
                measure.deadline().type().name(),
                measure.deadline().iso(),
                measure.grounds().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                measure.retaliation(),
                measure.confidence());
    }

    /** An event in the format of the annotated files. */
    public static Told of(JsonNode event) {
        JsonNode deadline = event.path("deadline");
        return new Told(
                event.path("expelling").asText(),
                event.path("sending").asText(),
                upper(event.path("status")),
                event.path("count").isNumber() ? event.path("count").asInt() : null,
                upper(event.path("countQualifier")),
                upper(event.path("personCategory")),
                StreamSupport.stream(event.path("missions").spliterator(), false)
                        .map(mission -> mission(upper(mission.path("kind")), text(mission.path("city"))))
                        .collect(Collectors.toCollection(TreeSet::new)),
                text(event.path("announcedOn")),
                upper(deadline.path("type")),
                text(deadline.path("iso")),
                StreamSupport.stream(event.path("grounds").spliterator(), false)
                        .map(Told::upper)
                        .collect(Collectors.toCollection(TreeSet::new)),
                event.path("retaliation").asBoolean(),
                1);
    }

    private static String upper(JsonNode node) {
        return node.asText().toUpperCase(Locale.ROOT);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    private static String mission(String kind, @Nullable String city) {
        return kind + (city == null ? "" : " " + fold(city));
    }

    private static String fold(String city) {
        String plain = Normalizer.normalize(city, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replace("st. ", "saint ").replace("st ", "saint ");
    }

    public boolean isAnnounced() {
        return status.equals("ANNOUNCED");
    }

    public boolean samePair(Told other) {
        return receiving.equals(other.receiving) && sending.equals(other.sending) && status.equals(other.status);
    }

    public boolean sameCount(Told other) {
        return Objects.equals(count, other.count) && qualifier.equals(other.qualifier);
    }

    /** A duration and the day it ends on are the same deadline, counted from the day of the announcement. */
    public boolean sameDeadline(Told other, LocalDate published) {
        if (Objects.equals(deadline, other.deadline) && deadlineType.equals(other.deadlineType)) {
            return true;
        }
        Object mine = resolved(published);
        return mine != null && mine.equals(other.resolved(published));
    }

    private @Nullable Object resolved(LocalDate published) {
        if (deadline == null) {
            return null;
        }
        LocalDate anchor = announcedOn == null ? published : LocalDate.parse(announcedOn);
        if (deadline.startsWith("PT")) {
            long hours = Duration.parse(deadline).toHours();
            return hours % 24 == 0 ? anchor.plus(hours / 24, ChronoUnit.DAYS) : deadline;
        }
        if (deadline.startsWith("P")) {
            return anchor.plus(Period.parse(deadline));
        }
        return deadline.contains("T") ? OffsetDateTime.parse(deadline).toInstant() : LocalDate.parse(deadline);
    }

    /** Whether the missions are the same; a city that only one of the two names is forgiven. */
    public boolean sameMissions(Told other) {
        return missions.size() == other.missions.size()
                && missions.stream().allMatch(one -> other.missions.stream().anyMatch(its -> fits(one, its)));
    }

    private static boolean fits(String one, String two) {
        String[] first = one.split(" ", 2);
        String[] second = two.split(" ", 2);
        return first[0].equals(second[0]) && (first.length == 1 || second.length == 1 || first[1].equals(second[1]));
    }

    /** One line for people. */
    public String line() {
        return receiving + "<" + sending + " " + count + " " + qualifier + " " + category + " " + missions + " "
                + announcedOn + " " + deadlineType + " " + deadline + " " + grounds + " " + status
                + (retaliation ? " RETALIATION" : "");
    }
}
