package org.grata.ingest.extraction.evaluation;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.grata.message.Measure;
import org.jspecify.annotations.Nullable;

/** One event, as expected or as extracted, in a form that compares. */
record Told(
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
        boolean retaliation) {

    static Told of(Measure measure) {
        Set<String> missions = new TreeSet<>();
        measure.missions()
                .forEach(mission -> missions.add(mission(mission.kind().name(), mission.city())));
        Set<String> grounds = new TreeSet<>();
        measure.grounds().forEach(ground -> grounds.add(ground.name()));
        return new Told(
                measure.receivingState(),
                measure.sendingState(),
                measure.status().name(),
                measure.headcount().count(),
                measure.headcount().qualifier().name(),
                measure.category().name(),
                missions,
                measure.announcedOn() == null ? null : measure.announcedOn().toString(),
                measure.deadline().type().name(),
                measure.deadline().iso(),
                grounds,
                measure.retaliation());
    }

    static String mission(String kind, @Nullable String city) {
        return kind + (city == null ? "" : " " + fold(city));
    }

    private static String fold(String city) {
        String plain = Normalizer.normalize(city, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replace("st.", "saint").replace("st ", "saint ");
    }

    boolean samePair(Told other) {
        return receiving.equals(other.receiving) && sending.equals(other.sending) && status.equals(other.status);
    }

    boolean sameCount(Told other) {
        return Objects.equals(count, other.count) && qualifier.equals(other.qualifier);
    }

    /** A duration and the day it ends on are the same deadline. */
    boolean sameDeadline(Told other, LocalDate published) {
        if (Objects.equals(deadline, other.deadline) && deadlineType.equals(other.deadlineType)) {
            return true;
        }
        Object mine = resolved(announcedOn == null ? published : LocalDate.parse(announcedOn));
        Object its = other.resolved(other.announcedOn == null ? published : LocalDate.parse(other.announcedOn));
        return mine != null && mine.equals(its);
    }

    private @Nullable Object resolved(LocalDate anchor) {
        if (deadline == null) {
            return null;
        }
        if (deadline.startsWith("PT")) {
            long hours = Duration.parse(deadline).toHours();
            return hours % 24 == 0 ? anchor.plusDays(hours / 24) : deadline;
        }
        if (deadline.startsWith("P")) {
            return anchor.plus(Period.parse(deadline));
        }
        if (deadline.contains("T")) {
            return OffsetDateTime.parse(deadline).toInstant();
        }
        return LocalDate.parse(deadline);
    }

    /** A city that is not expected is forgiven, one that is missing too. */
    boolean sameMissions(Told other) {
        if (missions.size() != other.missions.size()) {
            return false;
        }
        return missions.stream().allMatch(mission -> other.missions.stream().anyMatch(its -> fits(mission, its)));
    }

    private static boolean fits(String one, String two) {
        String[] first = one.split(" ", 2);
        String[] second = two.split(" ", 2);
        return first[0].equals(second[0]) && (first.length == 1 || second.length == 1 || first[1].equals(second[1]));
    }

    String line() {
        return receiving + "<" + sending + " " + (count == null ? "null" : count) + " " + qualifier + " " + category
                + " "
                + missions + " " + announcedOn + " " + deadlineType + " " + deadline + " " + grounds + " " + status
                + (retaliation ? " RETALIATION" : "");
    }
}
