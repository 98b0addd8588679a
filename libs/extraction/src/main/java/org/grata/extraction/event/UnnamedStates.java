package org.grata.extraction.event;

import java.util.List;

import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Reading;

/** Names the States of persons that were only counted in an earlier sentence. */
final class UnnamedStates {
    private final Reading reading;
    private final Discourse discourse;
    private final Parties parties;
    private final EventMaker maker;

    UnnamedStates(Reading reading, Discourse discourse, Parties parties, EventMaker maker) {
        this.reading = reading;
        this.discourse = discourse;
        this.parties = parties;
        this.maker = maker;
    }

    /**
     * States that were only counted before: "ten ambassadors ... Those of France, Canada and Norway". A
     * list that holds the receiving State tells something else.
     */
    void name(List<Cell> cells) {
        Discourse.Unnamed unnamed = discourse.unnamed;
        if (unnamed != null && isBreakdown(unnamed)) {
            discourse.unnamed = null;
            reading.groups().forEach(group -> maker.name(cells.getFirst(), unnamed, group));
            return;
        }
        for (Cell cell : cells) {
            List<String> states = parties.list(cell);
            if (states.size() > 1) {
                discourse.lastStates = states;
            }
            if (unnamed != null
                    && states.size() > 1
                    && states.size() == unnamed.sum().count()
                    && !states.contains(unnamed.receiver())) {
                discourse.unnamed = null;
                maker.name(cell, unnamed, states);
            }
        }
    }

    /** "Three are from Slovakia, two from Lithuania, one each from Latvia and Estonia": together all that were told. */
    private boolean isBreakdown(Discourse.Unnamed unnamed) {
        int sum = 0;
        for (Group group : reading.groups()) {
            Integer count = group.count();
            if (count == null || group.sending().isEmpty() || group.sending().contains(unnamed.receiver())) {
                return false;
            }
            sum += count * group.sending().size();
        }
        return reading.groups().size() > 1
                && Integer.valueOf(sum).equals(unnamed.sum().count());
    }
}
