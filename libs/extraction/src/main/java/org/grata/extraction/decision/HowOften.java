package org.grata.extraction.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How large a share of a text's mentions of States each has: with persons of it, and otherwise. */
final class HowOften {
    private final Map<String, Integer> withPersons = new HashMap<>();
    private final Map<String, Integer> acting = new HashMap<>();
    private int persons;
    private int actors;

    void count(List<Unit> sentence) {
        for (Unit unit : sentence) {
            for (String state : unit.states()) {
                (unit.persons() ? withPersons : acting).merge(state, 1, Integer::sum);
                persons += unit.persons() ? 1 : 0;
                actors += unit.persons() ? 0 : 1;
            }
        }
    }

    /** In quarters, one to five; zero for none. */
    int withPersons(String state) {
        return share(withPersons, state, persons);
    }

    /** In quarters, one to five; zero for none. */
    int acting(String state) {
        return share(acting, state, actors);
    }

    private static int share(Map<String, Integer> counts, String state, int all) {
        int count = counts.getOrDefault(state, 0);
        return count == 0 ? 0 : 1 + 4 * count / (all + 1);
    }
}
