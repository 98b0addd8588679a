package org.grata.ingest.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.grata.ingest.extraction.lexicon.Match;
import org.grata.ingest.extraction.lexicon.Tag;
import org.grata.ingest.extraction.mention.Reading;
import org.grata.ingest.extraction.mention.Span;

/**
 * What a cell may be made of: a mention, a phrase of the frame layer or a mark.
 *
 * @param position of its first token
 */
record CellItem(int position, Object value) {
    /** Everything a cell may be made of, in the order of the sentence. */
    static List<CellItem> of(Reading reading) {
        List<CellItem> items = new ArrayList<>();
        reading.actors().forEach(actor -> items.add(new CellItem(actor.span().from(), actor)));
        reading.groups().forEach(group -> items.add(new CellItem(group.span().from(), group)));
        reading.quantities()
                .forEach(quantity -> items.add(new CellItem(quantity.span().from(), quantity)));
        reading.times().forEach(time -> items.add(new CellItem(time.span().from(), time)));
        for (Match frame : reading.frames()) {
            boolean inside = reading.groups().stream()
                    .anyMatch(group -> group.span().contains(new Span(frame.from(), frame.headEnd())));
            boolean clause = frame.tag() == Tag.CLAUSE && !inside;
            if (frame.tag() == Tag.TRIGGER || frame.tag() == Tag.DECOY || clause) {
                items.add(new CellItem(frame.from(), frame));
            }
        }
        for (int i = 0; i < reading.size(); i++) {
            if (reading.token(i).isMark(";")
                    || reading.token(i).isMark(":")
                    || reading.token(i).isMark("-")
                    || reading.token(i).isMark(",")) {
                items.add(new CellItem(i, "mark"));
            }
            if (reading.isAt(i, Tag.EACH)) {
                items.add(new CellItem(i, "each"));
            }
        }
        items.sort(Comparator.comparingInt(CellItem::position)
                .thenComparingInt(item -> item.value() instanceof Match ? 0 : 1));
        return items;
    }
}
