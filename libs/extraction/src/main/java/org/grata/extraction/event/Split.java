package org.grata.extraction.event;

import java.util.List;

import org.grata.vocabulary.PersonCategory;

/**
 * Takes persons apart that one sentence told together and the next by their limits: "45 Russians ...
 * Forty-four were given five days, one 48 hours".
 */
final class Split {
    private Split() {}

    /** @param told events of a sentence; they replace the one before whose persons they are */
    static void apply(List<Event> told, Discourse discourse) {
        if (told.size() < 2) {
            return;
        }
        Event first = told.getFirst();
        int sum = 0;
        for (Event part : told) {
            boolean other = !part.receiving.equals(first.receiving) || !part.sending.equals(first.sending);
            if (other || part.count == null || part.limit == null || !part.anaphoric) {
                return;
            }
            sum += part.count;
        }
        for (Event whole : discourse.recent()) {
            boolean fits = !told.contains(whole)
                    && whole.receiving.equals(first.receiving)
                    && whole.sending.equals(first.sending)
                    && whole.count != null
                    && whole.count == sum;
            if (fits) {
                told.forEach(part -> inherit(part, whole));
                discourse.events.remove(whole);
                return;
            }
        }
    }

    private static void inherit(Event part, Event whole) {
        if (part.category == PersonCategory.UNSPECIFIED) {
            part.category = whole.category;
        }
        if (part.date == null) {
            part.date = whole.date;
        }
        part.missions.addAll(whole.missions);
        part.rests.addAll(whole.rests);
    }
}
