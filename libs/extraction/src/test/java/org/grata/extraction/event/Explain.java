package org.grata.extraction.event;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.grata.extraction.RuleExtractor;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;

/** {@code Explain LANGUAGE FILE-or-text}: prints what every step sees, for writers of rules. */
public final class Explain {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Explain() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        String text = arguments[1].length() < 200 && Files.exists(file) ? Files.readString(file) : arguments[1];
        for (Reading reading : RuleExtractor.rulesAlone().read(text, arguments[0])) {
            OUT.println("== " + reading.sentence().role() + ": " + reading.written(new Span(0, reading.size())));
            reading.groups().forEach(group -> OUT.println("   group " + describe(reading, group)));
            reading.actors().forEach(actor -> OUT.println("   actor " + describe(reading, actor)));
            reading.quantities()
                    .forEach(quantity ->
                            OUT.println("   number " + reading.written(quantity.span()) + " = " + quantity.count()));
            reading.times().forEach(time -> OUT.println("   time " + reading.written(time.span()) + " = " + time));
            reading.frames().forEach(frame -> OUT.println("   " + describe(reading, frame)));
            for (Tag tag : List.of(
                    Tag.STATUS, Tag.RETALIATION, Tag.VOW, Tag.CONCERT, Tag.REMAINING, Tag.JURISDICTION, Tag.SPEECH)) {
                reading.cues(tag).forEach(cue -> OUT.println("   " + describe(reading, cue)));
            }
            reading.reasons().forEach(reason -> OUT.println("   " + describe(reading, reason)));
            CellReader.read(reading).forEach(cell -> OUT.println("   CELL " + describe(reading, cell)));
        }
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
