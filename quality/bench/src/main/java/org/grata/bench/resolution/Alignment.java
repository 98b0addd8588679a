package org.grata.bench.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Which report tells of which real measure. Both must have the same States; of several that do, those belong together
 * that tell the same count, then those whose days are nearest. What that leaves open is decided in the register's favour:
 * for the measure that other texts tell of in the same expulsion.
 *
 * @param mentions every measure of every announcement, with its report if there is one
 * @param strangers reports that tell of no measure of their announcement
 */
record Alignment(List<Mention> mentions, List<Told> strangers) {

    private record Couple(RealMeasure measure, Told told) {
        boolean sameStates() {
            return measure.receivingState().equals(told.receivingState())
                    && measure.sendingState().equals(told.sendingState());
        }

        boolean sameCount() {
            return Objects.equals(measure.count(), told.count());
        }

        long days() {
            @Nullable LocalDate day = told.announcedOn();
            return day == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(measure.announcedOn(), day));
        }
    }

    static Alignment of(List<Announcement> stream, Collection<Told> reports) {
        Map<String, List<Told>> byAnnouncement = reports.stream().collect(Collectors.groupingBy(Told::announcement));
        Map<String, Map<String, Integer>> certain = certain(stream, byAnnouncement);
        List<Mention> mentions = new ArrayList<>();
        List<Told> strangers = new ArrayList<>();
        for (Announcement announcement : stream) {
            List<Told> told = new ArrayList<>(byAnnouncement.getOrDefault(announcement.id(), List.of()));
            Map<RealMeasure, Told> couples = couples(announcement.measures(), told, certain);
            announcement
                    .measures()
                    .forEach(measure ->
                            mentions.add(new Mention(announcement.id(), measure.id(), couples.get(measure))));
            told.removeAll(couples.values());
            strangers.addAll(told);
        }
        return new Alignment(mentions, strangers);
    }

    /** By expulsion, how often announcements of a single measure tell of each measure there. */
    private static Map<String, Map<String, Integer>> certain(
            List<Announcement> stream, Map<String, List<Told>> byAnnouncement) {
        Map<String, Map<String, Integer>> certain = new HashMap<>();
        stream.stream().filter(one -> one.measures().size() == 1).forEach(one -> {
            RealMeasure measure = one.measures().getFirst();
            byAnnouncement.getOrDefault(one.id(), List.of()).stream()
                    .filter(told -> new Couple(measure, told).sameStates())
                    .forEach(told -> certain.computeIfAbsent(told.expulsion(), _ -> new HashMap<>())
                            .merge(measure.id(), 1, Integer::sum));
        });
        return certain;
    }

    private static Map<RealMeasure, Told> couples(
            List<RealMeasure> measures, List<Told> reports, Map<String, Map<String, Integer>> certain) {
        Map<RealMeasure, Told> couples = new HashMap<>();
        measures.stream()
                .flatMap(measure -> reports.stream().map(told -> new Couple(measure, told)))
                .filter(Couple::sameStates)
                .sorted(Comparator.comparing(Couple::sameCount)
                        .reversed()
                        .thenComparingLong(Couple::days)
                        .thenComparingInt(
                                couple -> -certain.getOrDefault(couple.told().expulsion(), Map.of())
                                        .getOrDefault(couple.measure().id(), 0)))
                .forEach(couple -> {
                    if (!couples.containsValue(couple.told())) {
                        couples.putIfAbsent(couple.measure(), couple.told());
                    }
                });
        return couples;
    }
}
