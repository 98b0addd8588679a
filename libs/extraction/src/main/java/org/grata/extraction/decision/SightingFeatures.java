package org.grata.extraction.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.grata.extraction.decision.Sighting.Around;
import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.mention.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a pair of States in a sentence: words and mentions before, between and after the two. Each kind of
 * feature has a number of its own, which keeps it apart from others of the same value.
 */
public final class SightingFeatures {
    public static final int BITS = 17;
    private static final int NEAR = 6;
    private static final int BETWEEN = 20;

    private final FeatureSet set = new FeatureSet(BITS);
    private final Map<Integer, List<Event>> events = new HashMap<>();
    private final int language;
    private final int sentences;
    private final Ages ages;
    private final HowOften often = new HowOften();

    private List<Unit> units = List.of();
    private List<Sign> signs = List.of();
    private @Nullable Reading reading;
    /** Of each unit as a word. */
    private int[] labels = new int[0];

    private boolean triggered;
    private int ageKinds;
    /** How many States the sentence names, in steps. */
    private int many;

    SightingFeatures(Context context, List<Event> told) {
        this.language = context.language().code().hashCode();
        this.ages = new Ages(context);
        this.sentences = context.readings().size();
        for (Event event : told) {
            events.computeIfAbsent(event.sentence(), index -> new ArrayList<>()).add(event);
        }
    }

    /** Takes in how often a State is told with persons, and how often otherwise. */
    void count(List<Unit> sentence) {
        often.count(sentence);
    }

    void open(Reading sentence, List<Unit> itsUnits) {
        reading = sentence;
        units = itsUnits;
        signs = Sign.of(sentence);
        triggered = signs.stream().anyMatch(Sign::trigger);
        ageKinds = ages.kinds(sentence);
        Set<String> states = new HashSet<>();
        labels = new int[units.size()];
        for (int i = 0; i < labels.length; i++) {
            states.addAll(units.get(i).states());
            labels[i] = Hash.mix(language, units.get(i).stem());
        }
        many = Math.min(states.size(), 4) + (states.size() > 6 ? 1 : 0) + (states.size() > 10 ? 1 : 0);
    }

    int[] of(Pair pair, Around receiver, Around sender) {
        String receiving = pair.receiving();
        String sending = pair.sending();
        set.clear();
        int r = anchor(receiving, false);
        int s = anchor(sending, true);
        if (r >= 0 && s >= 0) {
            r = nearest(receiving, r, s);
        }
        int first = r < 0 ? s : s < 0 ? r : Math.min(r, s);
        int last = r < 0 ? s : s < 0 ? r : Math.max(r, s);
        int order = r < 0 ? 1 : s < 0 ? 2 : r < s ? 3 : r > s ? 4 : 5;
        int roles = Hash.mix(order, kind(r, receiver), kind(s, sender));
        set.add(Hash.mix(101, roles));
        set.add(Hash.mix(102, order, Hash.of(receiver), Hash.of(sender)));
        set.add(Hash.mix(103, kind(r, receiver), order));
        set.add(Hash.mix(104, kind(s, sender), order));
        set.add(Hash.mix(105, order, Math.min(12, last - first)));
        words(receiving, sending, first, last, order);
        signs(receiving, sending, r, s, order, roles);
        place(order);
        list(order, roles);
        told(receiving, sending, order);
        times(order);
        often(receiving, sending, receiver, sender);
        earlier(receiving, sending, order);
        return set.toArray();
    }

    private int kind(int unit, Around around) {
        return unit < 0 ? -Hash.of(around) : units.get(unit).stem();
    }

    /** The unit that stands for a State: for the sending one persons if there are any, else one that may act. */
    private int anchor(String state, boolean persons) {
        int best = -1;
        int rank = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean named = unit.states().contains(state);
            boolean hosts = state.equals(unit.host());
            if (named || hosts) {
                int here = unit.persons() == persons && named ? 3 : unit.noun() ? 2 : 1;
                if (here > rank) {
                    rank = here;
                    best = i;
                }
            }
        }
        return best;
    }

    private int nearest(String state, int chosen, int other) {
        int best = chosen;
        for (int i = 0; i < units.size(); i++) {
            boolean same = units.get(i).noun() == units.get(chosen).noun()
                    && units.get(i).persons() == units.get(chosen).persons()
                    && units.get(i).states().contains(state);
            if (same && Math.abs(i - other) < Math.abs(best - other)) {
                best = i;
            }
        }
        return best;
    }

    /** Of a mention, by whom it stands for. */
    private int label(Unit unit, String receiving, String sending) {
        int who = (unit.states().contains(receiving) ? 1 : 0)
                + (unit.states().contains(sending) ? 2 : 0)
                + (unit.states().isEmpty() ? 0 : 4)
                + (receiving.equals(unit.host()) ? 8 : 0);
        return Hash.mix(unit.persons() ? 11 : unit.noun() ? 12 : 13, who);
    }

    private void words(String receiving, String sending, int first, int last, int order) {
        int before = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            int segment = i < first ? 1 : i > last ? 3 : 2;
            int label = unit.word() != 0 ? labels[i] : label(unit, receiving, sending);
            if (unit.word() != 0) {
                set.add(Hash.mix(201, label));
                set.add(Hash.mix(202, segment, order, label));
            }
            boolean near = segment == 1 ? first - i <= NEAR : segment == 3 ? i - last <= NEAR : i - first <= BETWEEN;
            if (near) {
                set.add(Hash.mix(203, Hash.mix(segment, order), label));
                if (unit.word() != 0) {
                    set.add(Hash.mix(204, Hash.mix(segment, order), Hash.mix(language, unit.word())));
                }
                set.add(Hash.mix(205, Hash.mix(segment, order), Hash.mix(before, label)));
                int distance = segment == 1 ? first - i : segment == 3 ? i - last : 9;
                if (distance <= 2) {
                    set.add(Hash.mix(206, Hash.mix(segment, order), Hash.mix(distance, label)));
                }
            }
            before = label;
        }
    }

    private void signs(String receiving, String sending, int r, int s, int order, int roles) {
        int rFrom = r < 0 ? -1 : units.get(r).from();
        int sFrom = s < 0 ? -1 : units.get(s).from();
        List<Integer> sequence = new ArrayList<>();
        int sign = 0;
        for (Unit unit : units) {
            while (sign < signs.size() && signs.get(sign).from() <= unit.from()) {
                sequence.add(signs.get(sign++).meaning());
            }
            if (unit.word() == 0) {
                sequence.add(
                        Hash.mix(label(unit, receiving, sending), unit.states().isEmpty() ? unit.stem() : 0));
            }
        }
        for (int i = 0; i < sequence.size(); i++) {
            set.add(Hash.mix(301, sequence.get(i)));
            if (i + 1 < sequence.size()) {
                set.add(Hash.mix(302, sequence.get(i), sequence.get(i + 1)));
            }
            if (i + 2 < sequence.size()) {
                set.add(Hash.mix(303, sequence.get(i), sequence.get(i + 1), sequence.get(i + 2)));
                set.add(Hash.mix(304, sequence.get(i), sequence.get(i + 2)));
            }
        }
        for (Sign told : signs) {
            int where =
                    (rFrom < 0 ? 0 : told.from() < rFrom ? 1 : 2) * 3 + (sFrom < 0 ? 0 : told.from() < sFrom ? 1 : 2);
            set.add(Hash.mix(305, told.meaning(), where, order));
            if (told.trigger()) {
                set.add(Hash.mix(306, Hash.mix(told.meaning(), where), roles));
            }
        }
        set.add(Hash.mix(307, triggered ? 1 : 0, roles));
        set.add(Hash.mix(308, triggered ? 1 : 0, order));
    }

    private void list(int order, int roles) {
        set.add(Hash.mix(901, many, order));
        set.add(Hash.mix(902, many, roles));
        int rules = Math.min(
                6, events.getOrDefault(reading.sentence().index(), List.of()).size());
        set.add(Hash.mix(903, rules, many));
    }

    private void place(int order) {
        int index = reading.sentence().index();
        int bucket = index < 3 ? index : index < 6 ? 3 : index < 12 ? 4 : 5;
        int end = sentences - index <= 3 ? 1 : 0;
        set.add(Hash.mix(401, Hash.of(reading.sentence().role()), bucket));
        set.add(Hash.mix(402, bucket, end, order));
        set.add(Hash.mix(403, language));
    }

    private void told(String receiving, String sending, int order) {
        boolean pair = false;
        boolean swapped = false;
        boolean sender = false;
        boolean receiver = false;
        for (Event event : events.getOrDefault(reading.sentence().index(), List.of())) {
            int status = Hash.of(event.status);
            boolean r = event.receiving.equals(receiving);
            boolean s = event.sending.equals(sending);
            if (r && s) {
                pair = true;
                set.add(Hash.mix(501, status, event.cause ? 1 : 0));
                set.add(Hash.mix(502, status, event.anaphoric ? 1 : 0, order));
                set.add(Hash.mix(503, status, event.limit == null ? 0 : 1, event.count == null ? 0 : 1));
            }
            swapped |= event.receiving.equals(sending) && event.sending.equals(receiving);
            sender |= s && !r;
            receiver |= r && !s;
        }
        int known = (pair ? 1 : 0) + (swapped ? 2 : 0) + (sender ? 4 : 0) + (receiver ? 8 : 0);
        set.add(Hash.mix(504, known));
        set.add(Hash.mix(505, known, order));
    }

    private void often(String receiving, String sending, Around receiver, Around sender) {
        int from = often.withPersons(sending);
        int by = often.acting(receiving);
        int swapped = Hash.mix(often.withPersons(receiving), often.acting(sending));
        int where = Hash.mix(Hash.of(receiver), Hash.of(sender), triggered ? 1 : 0);
        set.add(Hash.mix(701, from, where));
        set.add(Hash.mix(702, by, where));
        set.add(Hash.mix(703, from, by, where));
        set.add(Hash.mix(704, Hash.mix(from, by), swapped));
    }

    private void earlier(String receiving, String sending, int order) {
        int before = 0;
        for (Map.Entry<Integer, List<Event>> sentence : events.entrySet()) {
            int distance = reading.sentence().index() - sentence.getKey();
            for (Event event : distance > 0 ? sentence.getValue() : List.<Event>of()) {
                boolean r = event.receiving.equals(receiving);
                boolean s = event.sending.equals(sending);
                boolean answers = event.receiving.equals(sending) && event.sending.equals(receiving);
                before |= r && s ? 1 : s ? 2 : r ? 4 : answers ? 8 : 16;
                before |= distance <= 1 ? 32 : 0;
            }
        }
        set.add(Hash.mix(801, before));
        set.add(Hash.mix(802, before, order));
        for (int bit = 1; bit <= 32; bit *= 2) {
            if ((before & bit) != 0) {
                set.add(Hash.mix(803, bit, order));
            }
        }
    }

    private void times(int order) {
        int kinds = ageKinds;
        set.add(Hash.mix(601, kinds));
        set.add(Hash.mix(602, kinds, order));
        for (int age = 0; kinds >> age != 0; age++) {
            if ((kinds & (1 << age)) != 0) {
                set.add(Hash.mix(603, age, order));
            }
        }
    }
}
