package org.grata.lexicon;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** On which days the ministries of a State do not work. Public holidays are not known. */
public final class Weekends {
    private static final Set<DayOfWeek> USUAL = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** By State, each rule by its first day. */
    private final Map<String, NavigableMap<LocalDate, Set<DayOfWeek>>> rules;

    /** @param rows {@code [State code, first day of the rule, days between spaces]} */
    Weekends(List<String[]> rows) {
        rules = Map.copyOf(rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row[0],
                        Collectors.toMap(
                                row -> LocalDate.parse(row[1]),
                                row -> days(row[2]),
                                (first, second) -> second,
                                TreeMap::new))));
    }

    private static Set<DayOfWeek> days(String names) {
        return EnumSet.copyOf(
                List.of(names.split(" ", -1)).stream().map(DayOfWeek::valueOf).toList());
    }

    public boolean isFree(String state, LocalDate day) {
        return of(state, day).contains(day.getDayOfWeek());
    }

    /** The last of so many working days after a day, which itself does not count. */
    public LocalDate plus(String state, LocalDate day, int workingDays) {
        LocalDate last = day;
        int left = workingDays;
        while (left > 0) {
            last = last.plusDays(1);
            left -= isFree(state, last) ? 0 : 1;
        }
        return last;
    }

    /** The last day before the next weekend, which may be that day itself. */
    public LocalDate lastBefore(String state, LocalDate day) {
        LocalDate last = day;
        while (isFree(state, last)) {
            last = last.plusDays(1);
        }
        while (!isFree(state, last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }

    private Set<DayOfWeek> of(String state, LocalDate day) {
        @Nullable NavigableMap<LocalDate, Set<DayOfWeek>> known = rules.get(state);
        Map.@Nullable Entry<LocalDate, Set<DayOfWeek>> rule = known == null ? null : known.floorEntry(day);
        return rule == null ? USUAL : rule.getValue();
    }
}
