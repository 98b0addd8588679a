package org.grata.extraction.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.grata.extraction.event.Event;
import org.grata.extraction.mention.MissionMention;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;

/** Joins events that are the same measure told more than once. */
final class Merger {
    private final Chronology chronology;
    private final List<Event> merged = new ArrayList<>();
    private final Map<Pair, List<Event>> byPair = new HashMap<>();

    /** Only events between the same States can be the same measure. */
    private record Pair(String receiving, String sending) {}

    private Merger(Chronology chronology) {
        this.chronology = chronology;
    }

    static List<Event> merge(List<Event> events, Chronology chronology) {
        Merger merger = new Merger(chronology);
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparing((Event event) -> event.title));
        ordered.forEach(merger::add);
        return merger.merged;
    }

    private void add(Event event) {
        List<Event> known = byPair.computeIfAbsent(new Pair(event.receiving, event.sending), pair -> new ArrayList<>());
        for (Event other : known) {
            if (isSame(other, event)) {
                absorb(other, event);
                return;
            }
        }
        if (event.title && !known.isEmpty()) {
            return;
        }
        known.add(event);
        merged.add(event);
    }

    /** Of two events between the same States. */
    private boolean isSame(Event first, Event second) {
        if (second.title) {
            return first.status == second.status || second.status == MeasureStatus.ANNOUNCED;
        }
        if (first.status == MeasureStatus.REVERSED || second.status == MeasureStatus.REVERSED) {
            return true;
        }
        if (first.status != second.status) {
            return isRetold(first, second) || isRetold(second, first);
        }
        LocalDate one = chronology.date(first);
        LocalDate two = chronology.date(second);
        if (first.status == MeasureStatus.REPORTED_PAST && one != null && two != null && !one.equals(two)) {
            return false;
        }
        boolean otherCount = first.count != null && second.count != null && !first.count.equals(second.count);
        boolean otherLimit =
                first.limit != null && second.limit != null && !Objects.equals(first.limit.iso(), second.limit.iso());
        if (otherLimit && (otherCount || first.category != second.category)) {
            return false;
        }
        boolean ambassador = isAmbassador(first) != isAmbassador(second);
        return !(otherLimit && ambassador);
    }

    private static boolean isAmbassador(Event event) {
        return event.category == PersonCategory.AMBASSADOR;
    }

    /** Undated background between the same States with no number of its own retells the news. */
    private boolean isRetold(Event news, Event background) {
        return news.status == MeasureStatus.ANNOUNCED
                && background.status == MeasureStatus.REPORTED_PAST
                && !background.cause
                && !background.past
                && chronology.date(background) == null
                && background.date == null
                && (background.count == null || background.count.equals(news.count));
    }

    private void absorb(Event into, Event from) {
        if (from.status == MeasureStatus.REVERSED) {
            into.status = MeasureStatus.REVERSED;
        }
        into.category = category(into, from);
        if (into.sharedCount != null && from.count != null && from.sharedCount == null) {
            // "36 Belgian and Dutch diplomats: 21 Belgians and 15 Dutch"
            into.sharedCount = null;
            into.sharedWith.clear();
        }
        if (into.count == null && into.sharedCount == null) {
            into.count = from.count;
            into.qualifier = from.qualifier;
            into.sharedCount = from.sharedCount;
            into.sharedWith.addAll(from.sharedWith);
        } else if (into.qualifier == CountQualifier.ABOUT
                && from.qualifier == CountQualifier.EXACT
                && !from.title
                && from.count != null) {
            into.count = from.count;
            into.qualifier = from.qualifier;
        }
        into.grounds.addAll(from.grounds);
        into.retaliation |= from.retaliation;
        missions(into.missions, from.missions);
        if (into.limit == null) {
            into.limit = from.limit;
            into.limitReading = from.limitReading;
        }
        if (into.persons.isEmpty()) {
            into.persons.addAll(from.persons);
        }
        chronology.adopt(into, from);
        into.rests.addAll(from.rests);
    }

    private static PersonCategory category(Event into, Event from) {
        if (into.category == PersonCategory.UNSPECIFIED || from.category == PersonCategory.INTELLIGENCE_OFFICER) {
            return from.category == PersonCategory.UNSPECIFIED ? into.category : from.category;
        }
        if (into.category == PersonCategory.DIPLOMAT && isOnePerson(into) && isOnePerson(from)) {
            // "the ambassador ... the diplomat has 72 hours"
            return switch (from.category) {
                case AMBASSADOR, CONSULAR_OFFICER, MILITARY_ATTACHE -> from.category;
                default -> into.category;
            };
        }
        boolean vague = into.count == null && from.count != null;
        return vague && into.category == PersonCategory.DIPLOMAT ? from.category : into.category;
    }

    private static boolean isOnePerson(Event event) {
        return event.count != null && event.count == 1;
    }

    static void missions(List<MissionMention> into, List<MissionMention> from) {
        for (MissionMention mission : from) {
            boolean known = false;
            for (int i = 0; i < into.size(); i++) {
                MissionMention other = into.get(i);
                boolean sameCity = Objects.equals(other.city(), mission.city());
                if (other.kind() == mission.kind() && (sameCity || mission.city() == null)) {
                    known = true;
                } else if (other.kind() == mission.kind() && other.city() == null) {
                    into.set(i, mission);
                    known = true;
                }
            }
            if (!known) {
                into.add(mission);
            }
        }
    }
}
