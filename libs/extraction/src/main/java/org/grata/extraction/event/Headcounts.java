package org.grata.extraction.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** How many persons of one State an event is about: all told, their part, or those that do not stay. */
final class Headcounts {
    private final Discourse discourse;

    Headcounts(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Gives an event its own number, or the one it shares with other senders. */
    void count(Event event, Cell cell, TargetSum sum, List<String> receivers, List<String> senders) {
        Integer count = sum.same() ? sameCount() : sum.count();
        count = cell.eachCount == null ? count : cell.eachCount;
        boolean each = cell.each || sum.each() || (count != null && count == 1);
        if (count != null && senders.size() > 1 && !each && !sum.singular()) {
            event.sharedCount = count;
            event.sharedWith.addAll(senders);
            return;
        }
        if (count == null || (receivers.size() > 1 && !each && !sum.singular())) {
            return;
        }
        Integer total = sum.total();
        boolean keeps = cell.trigger != null && cell.trigger.entry().is("keeps", "yes");
        if (keeps && total == null) {
            Integer kept = cell.before.isEmpty() || cell.after.isEmpty() ? null : Sums.count(cell.after.getFirst());
            if (kept != null && kept < count) {
                // "Of eight diplomats only two may stay."
                event.count = count - kept;
                event.qualifier = sum.qualifier();
            }
            return;
        }
        event.count = keeps && total > count ? Integer.valueOf(total - count) : count;
        event.qualifier = sum.qualifier();
    }

    /** "as many Russians": the number told last for others. */
    private @Nullable Integer sameCount() {
        for (Event other : discourse.recent()) {
            if (other.count != null) {
                return other.count;
            }
        }
        return null;
    }
}
