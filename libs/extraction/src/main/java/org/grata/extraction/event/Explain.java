package org.grata.extraction.event;

import java.util.List;
import java.util.function.Consumer;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;

/** What the rules see in each sentence, in lines for people: mentions, phrases with file and line, cells. */
public final class Explain {
    private static final List<Tag> CUES =
            List.of(Tag.STATUS, Tag.RETALIATION, Tag.VOW, Tag.CONCERT, Tag.REMAINING, Tag.JURISDICTION, Tag.SPEECH);

    private Explain() {}

    public static void sentences(List<Reading> readings, Consumer<String> out) {
        for (Reading reading : readings) {
            out.accept("== " + reading.sentence().index() + " "
                    + reading.sentence().role() + ": " + reading.written(new Span(0, reading.size())));
            reading.groups().forEach(group -> out.accept("   group " + describe(reading, group)));
            reading.actors().forEach(actor -> out.accept("   actor " + describe(reading, actor)));
            reading.quantities()
                    .forEach(quantity ->
                            out.accept("   number " + reading.written(quantity.span()) + " = " + quantity.count()));
            reading.times().forEach(time -> out.accept("   time " + reading.written(time.span()) + " = " + time));
            reading.frames().forEach(frame -> out.accept("   " + describe(reading, frame)));
            CUES.forEach(tag -> reading.cues(tag).forEach(cue -> out.accept("   " + describe(reading, cue))));
            reading.reasons().forEach(reason -> out.accept("   " + describe(reading, reason)));
            CellReader.read(reading).forEach(cell -> out.accept("   CELL " + describe(reading, cell)));
        }
    }

    /** One event of the rules. */
    public static String event(Event event) {
        return event.receiving + " expels " + event.sending + ", " + event.status + ", " + event.count + " "
                + event.qualifier + " " + event.category + ", sentence " + event.sentence()
                + (event.title ? ", title" : "") + (event.cause ? ", told as a reason" : "")
                + (event.limit == null || event.limitReading == null
                        ? ""
                        : ", limit [" + event.limitReading.written(event.limit.span()) + "]");
    }

    private static String describe(Reading reading, Match match) {
        String words = reading.written(new Span(match.from(), match.headEnd()));
        String tail = match.hasGap() ? " ... " + reading.written(new Span(match.tailStart(), match.to())) : "";
        return match.tag() + " [" + words + tail + "] " + match.entry().attributes() + " "
                + match.entry().origin();
    }

    private static String describe(Reading reading, Group group) {
        return "[" + reading.written(group.span()) + "] " + group.count() + " " + group.qualifier() + " "
                + group.category() + " of "
                + group.sending() + " host " + group.host() + " " + group.missions() + " " + group.diplomatic()
                + (group.definite() ? " definite" : "") + (group.owned() ? " owned" : "") + " names "
                + group.names().size();
    }

    private static String describe(Reading reading, Actor actor) {
        return "[" + reading.written(actor.span()) + "] " + actor.codes() + " " + actor.kind() + " " + actor.role()
                + (actor.name() == null ? "" : " name " + reading.written(actor.name()));
    }

    private static String describe(Reading reading, Cell cell) {
        StringBuilder line = new StringBuilder(cell.mode.toString());
        cell.runs.forEach(
                run -> line.append(" run").append(run.stream().map(Actor::codes).toList()));
        line.append(" agents").append(cell.agents.stream().map(Actor::codes).toList());
        line.append(" places").append(cell.places.stream().map(Actor::codes).toList());
        line.append(" before")
                .append(cell.before.stream().map(run -> words(reading, run)).toList());
        line.append(" after").append(words(reading, cell.after));
        if (cell.limit != null) {
            line.append(" limit[").append(reading.written(cell.limit.span())).append(']');
        }
        if (cell.trigger != null) {
            line.append(" TRIGGER ").append(describe(reading, cell.trigger));
        }
        if (cell.decoy != null) {
            line.append(" DECOY ").append(describe(reading, cell.decoy));
        }
        return line.toString();
    }

    private static List<String> words(Reading reading, List<Mention> mentions) {
        return mentions.stream().map(mention -> reading.written(mention.span())).toList();
    }
}
