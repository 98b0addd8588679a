package org.grata.extraction.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.grata.extraction.decision.Sighting.Around;
import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.text.Sentence.Role;

/** Goes through a text and lists the pairs of States that its sentences may tell of. */
public final class Sightings {
    /** More States than that in one sentence are a list: only those whose persons are told may send. */
    private static final int LIST = 6;

    /** Bounds the work on long texts; what the rules find behind it stands as they found it. */
    private static final int MOST = 3_000;

    private static final int MOST_AROUND = 5;
    private static final int MOST_OFTEN = 2;
    /** A short line among the first sentences heads the text. */
    private static final int HEAD = 4;

    private final Context context;
    private final SightingFeatures features;
    private final List<Sighting> found = new ArrayList<>();
    private final List<List<Unit>> units = new ArrayList<>();
    /** States that each sentence names. */
    private final List<Set<String>> states = new ArrayList<>();

    private final Map<String, Around> heads = new LinkedHashMap<>();

    private Sightings(Context context, List<Event> events) {
        this.context = context;
        this.features = new SightingFeatures(context, events);
    }

    /** @param events of the rules, settled and joined */
    public static List<Sighting> of(Context context, List<Event> events) {
        return new Sightings(context, events).run();
    }

    private List<Sighting> run() {
        Map<String, Integer> frequency = new HashMap<>();
        for (Reading reading : context.readings()) {
            read(reading);
            states.getLast().forEach(state -> frequency.merge(state, 1, Integer::sum));
        }
        List<String> often = frequency.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OFTEN)
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < units.size(); i++) {
            Reading reading = context.readings().get(i);
            if (isRelevant(reading)) {
                features.open(reading, units.get(i));
                pair(reading, units.get(i), states.get(i), around(i, often));
            }
        }
        return found;
    }

    private void read(Reading reading) {
        List<Unit> here = Unit.of(reading);
        Set<String> named = new LinkedHashSet<>();
        for (Unit unit : here) {
            named.addAll(unit.states());
            if (unit.host() != null) {
                named.add(unit.host());
            }
        }
        units.add(here);
        states.add(named);
        features.count(here);
        Role role = reading.sentence().role();
        boolean head = role == Role.TITLE
                || (role == Role.FRAGMENT && reading.sentence().index() < HEAD);
        if (head || role == Role.DATELINE) {
            named.forEach(state -> heads.putIfAbsent(state, head ? Around.TITLE : Around.DATELINE));
        }
    }

    /** States that a sentence may mean without naming them, nearest first. */
    private Map<String, Around> around(int sentence, List<String> often) {
        Map<String, Around> around = new LinkedHashMap<>();
        if (sentence > 0) {
            states.get(sentence - 1).forEach(state -> around.putIfAbsent(state, Around.BEFORE));
        }
        if (sentence > 1) {
            states.get(sentence - 2).forEach(state -> around.putIfAbsent(state, Around.EARLIER));
        }
        heads.forEach(around::putIfAbsent);
        often.forEach(state -> around.putIfAbsent(state, Around.OFTEN));
        states.get(sentence).forEach(around::remove);
        Map<String, Around> nearest = new LinkedHashMap<>();
        around.forEach((state, where) -> {
            if (nearest.size() < MOST_AROUND) {
                nearest.put(state, where);
            }
        });
        return nearest;
    }

    private static boolean isRelevant(Reading reading) {
        return !reading.frames(Tag.TRIGGER).isEmpty()
                || reading.groups().stream().anyMatch(group -> group.diplomatic() != Group.Diplomatic.NO);
    }

    private void pair(Reading reading, List<Unit> sentence, Set<String> here, Map<String, Around> around) {
        Set<String> persons = new LinkedHashSet<>();
        sentence.stream().filter(Unit::persons).forEach(unit -> persons.addAll(unit.states()));
        boolean list = here.size() > LIST;
        for (String sending : here) {
            if (!list || persons.contains(sending)) {
                here.forEach(receiving -> add(reading, new Pair(receiving, sending), Around.HERE, Around.HERE));
                around.forEach((receiving, where) -> add(reading, new Pair(receiving, sending), where, Around.HERE));
            }
        }
        if (!list || persons.isEmpty()) {
            for (String receiving : here) {
                around.forEach((sending, where) -> add(reading, new Pair(receiving, sending), Around.HERE, where));
            }
        }
    }

    private void add(Reading reading, Pair pair, Around receiver, Around sender) {
        if (!pair.receiving().equals(pair.sending()) && found.size() < MOST) {
            int[] told = features.of(pair, receiver, sender);
            found.add(new Sighting(pair, receiver, sender, reading.sentence().index(), told));
        }
    }
}
