package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.grata.extraction.event.Cell.Mode;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Actor.Kind;
import org.grata.extraction.mention.Actor.Role;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Group.Diplomatic;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Time;

/** Splits a sentence into cells, from left to right, in one pass over its mentions and frames. */
final class CellReader {

    private final Reading reading;
    private final Lists lists;
    private final Cells cells = new Cells();
    private final Marks marks;
    private final Details details;
    private final Verbs verbs;
    private final Times times;
    private final Frames frames;

    private CellReader(Reading reading) {
        this.reading = reading;
        this.lists = new Lists(reading);
        this.marks = new Marks(reading, cells.all);
        this.details = new Details(reading);
        this.verbs = new Verbs(reading);
        this.times = new Times(reading);
        this.frames = new Frames(reading, cells, verbs);
    }

    static List<Cell> read(Reading reading) {
        return new CellReader(reading).run();
    }

    private List<Cell> run() {
        for (CellItem item : CellItem.of(reading)) {
            switch (item.value()) {
                case Actor actor -> actor(actor);
                case Group group -> group(group);
                case Quantity quantity -> {
                    if (!quantity.difference() || !details.reduce(cells.current, quantity)) {
                        target(quantity);
                    }
                }
                case Time time -> times.add(cells.current, time);
                case Match match -> frames.read(match);
                default -> mark(item.position());
            }
            cells.current.to = Math.max(cells.current.to, item.position() + 1);
        }
        cells.close(reading.size());
        return cells.all;
    }

    private void mark(int position) {
        Match match = reading.at(position);
        if (match != null && (match.tag() == Tag.EACH || match.entry().is("each", "yes"))) {
            cells.current.each = true;
            String value = match.tag() == Tag.EACH ? match.entry().get("value") : null;
            cells.current.eachCount = value == null ? cells.current.eachCount : Integer.valueOf(value);
            return;
        }
        if (marks.isLimitAfter(cells.current, position) || marks.isElliptic(cells.current, position)) {
            return;
        }
        if (!reading.token(position).isMark(",")) {
            cells.open(position, Mode.MAIN);
        } else if (cells.current.phrase
                && cells.current.trigger == null
                && marks.givesReason(cells.current, position)) {
            cells.open(position, Mode.MAIN);
        } else if (cells.current.mode == Mode.CAUSE && marks.isLeading(cells.current, position)) {
            // "Because Moscow would not ..., four diplomats were told to go": the comma ends the reason.
            cells.open(position, Mode.MAIN);
        } else if (cells.current.mode != Mode.MAIN && cells.current.trigger == null && marks.resumes(position)) {
            // "broke off relations, a day after a crowd ..., and gave the diplomats 48 hours"
            cells.resume(position);
        } else if (cells.current.mode == Mode.RELATIVE
                && cells.current.hasTargets()
                && cells.current.trigger != null
                && marks.resumesWithTime(position)) {
            // "Norway, which last year expelled three, on Wednesday expelled two": its day is that of the second
            cells.resume(position);
        }
    }

    private void actor(Actor actor) {
        if (actor.kind() == Kind.PRONOUN) {
            cells.current.pronoun = true;
            return;
        }
        switch (actor.role()) {
            case AGENT -> cells.current.agents.add(actor);
            case PLACE -> cells.current.places.add(actor);
            case OBLIQUE, OBJECT, WITHIN, SOURCE -> cells.current.obliques.add(actor);
            case OWNER, FREE -> {
                if (cells.current.phrase && actor.role() == Role.FREE && actor.kind() != Kind.ADJECTIVE) {
                    cells.open(actor.span().from(), Mode.MAIN);
                }
                free(actor);
            }
        }
    }

    private void free(Actor actor) {
        if (lists.joins(cells.current.agents, actor)) {
            cells.current.agents.add(actor);
            return;
        }
        if (lists.joins(cells.current.places, actor)) {
            // "have to leave Madrid and Sofia"
            cells.current.places.add(actor);
            return;
        }
        if (lists.joins(cells.current.obliques, actor)) {
            cells.current.obliques.add(actor);
            return;
        }
        if (!cells.current.runs.isEmpty() && lists.joins(cells.current.runs.getLast(), actor)) {
            cells.current.runs.getLast().add(actor);
            return;
        }
        if (verbs.isLeft(cells.current, actor)) {
            cells.current.places.add(actor.as(Role.PLACE));
            return;
        }
        if (cells.current.trigger != null
                && (cells.current.hasTargets() || !cells.current.takesAfter())
                && !Verbs.isSubjectLast(cells.current)
                && !isBracketed(actor)) {
            cells.open(actor.span().from(), Mode.MAIN);
        } else if (cells.current.decoy != null || isComplete()) {
            cells.open(actor.span().from(), Mode.MAIN);
        }
        if (actor.role() == Role.OWNER && cells.current.trigger == null) {
            cells.current.owners.add(actor);
        }
        List<Actor> run = new ArrayList<>();
        run.add(actor);
        cells.current.runs.add(run);
    }

    /** "Zwei Diplomaten weist Norwegen aus": a State between the parts of the verb that has its persons before. */
    private boolean isBracketed(Actor actor) {
        return cells.current.trigger.hasGap()
                && cells.current.after.isEmpty()
                && cells.current.runs.isEmpty()
                && actor.span().from() < cells.current.trigger.tailStart();
    }

    /** "Sweden three diplomats, Romania ten": an elliptic cell ends where the next State is told. */
    private boolean isComplete() {
        return cells.current.hasTargets() && !cells.current.run().isEmpty() && cells.hasTrigger();
    }

    private void group(Group group) {
        int start = group.span().from();
        Match before = reading.caseBefore(start > 0 && reading.token(start - 1).isMark("\"") ? start - 1 : start);
        boolean described = before != null && before.entry().is("role", "as");
        if (described
                && (Description.apply(group, cells.all)
                        || (group.count() == null && group.sending().isEmpty()))) {
            return;
        }
        if (before != null && before.tag() == Tag.AGENT && Details.isPeople(group)) {
            cells.current.agents.add(new Actor(group.span(), group.sending(), Kind.STATE, Role.AGENT, null));
            return;
        }
        if (isFamily(group) || details.worksAt(cells.current, group, before)) {
            return;
        }
        target(group);
    }

    /** Whether persons are told in this cell; "the embassy urged citizens to leave" tells none before. */
    private boolean hasPersons() {
        return Stream.concat(
                        cells.current.after.stream(),
                        cells.current.before.stream().flatMap(List::stream))
                .anyMatch(told -> !(told instanceof Group group) || group.diplomatic() != Diplomatic.POST);
    }

    private boolean isFamily(Group group) {
        return group.diplomatic() == Diplomatic.NO && (hasPersons() || group.owned());
    }

    /** Whether a list of persons and limits goes on: persons right after a comma, when those before have a limit. */
    private boolean isNextWithLimit(Mention mention) {
        int from = mention.span().from();
        boolean listed = from > 0 && reading.token(from - 1).isMark(",");
        return listed
                && cells.current.limit != null
                && cells.current.limit.span().to() <= from
                && !cells.current.before.isEmpty()
                && cells.current.after.isEmpty()
                && reading.times().stream()
                        .anyMatch(time -> time.isLimit()
                                && time.span().from() >= mention.span().to()
                                && time.span().from() <= mention.span().to() + 3);
    }

    private void target(Mention told) {
        if (details.reducesBy(cells.current, told)) {
            return;
        }
        boolean owned = cells.current.owner != null
                && told instanceof Group group
                && group.sending().isEmpty();
        Mention mention = owned ? ((Group) told).withSending(cells.current.owner.codes()) : told;
        if (!lists.joins(cells.current.after, mention)) {
            cells.goOn();
        }
        if (cells.current.trigger == null
                && cells.current.limit != null
                && cells.current.hasTargets()
                && cells.hasTrigger()) {
            // "27 employees seven days, 24 diplomats eight days": persons and limits by turns.
            cells.open(mention.span().from(), Mode.MAIN);
        }
        if (cells.current.trigger != null && isNextWithLimit(mention)) {
            // "the chargé must leave within a day, the five others within ten"
            cells.open(mention.span().from(), Mode.MAIN);
        }
        if (cells.current.trigger == null) {
            if (!cells.current.before.isEmpty() && lists.joins(cells.current.before.getLast(), mention)) {
                cells.current.before.getLast().add(mention);
            } else {
                List<Mention> run = new ArrayList<>();
                run.add(mention);
                cells.current.before.add(run);
            }
            return;
        }
        if (lists.joins(cells.current.after, mention)) {
            cells.current.after.add(mention);
        } else if (cells.current.takesAfter() && cells.current.after.isEmpty()) {
            cells.current.after.add(mention);
        } else {
            cells.open(mention.span().from(), Mode.MAIN);
            target(mention);
        }
    }
}
