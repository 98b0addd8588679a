package org.grata.ingest.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.grata.ingest.extraction.event.Cell.Mode;
import org.grata.ingest.extraction.lexicon.Match;
import org.grata.ingest.extraction.lexicon.Tag;
import org.grata.ingest.extraction.mention.Actor;
import org.grata.ingest.extraction.mention.Actor.Kind;
import org.grata.ingest.extraction.mention.Actor.Role;
import org.grata.ingest.extraction.mention.Group;
import org.grata.ingest.extraction.mention.Group.Diplomatic;
import org.grata.ingest.extraction.mention.Mention;
import org.grata.ingest.extraction.mention.Quantity;
import org.grata.ingest.extraction.mention.Reading;
import org.grata.ingest.extraction.mention.Time;

/** Splits a sentence into cells, from left to right, in one pass over its mentions and frames. */
final class CellReader {

    private final Reading reading;
    private final Lists lists;
    private final List<Cell> cells = new ArrayList<>();
    private final Marks marks;
    private final Clauses clauses;
    private final Details details;
    private final Verbs verbs;
    private final Times times;
    private Cell cell;

    private CellReader(Reading reading) {
        this.reading = reading;
        this.lists = new Lists(reading);
        this.marks = new Marks(reading, cells);
        this.clauses = new Clauses(reading);
        this.details = new Details(reading);
        this.verbs = new Verbs(reading);
        this.times = new Times(reading);
        this.cell = new Cell(0, Mode.MAIN);
        cells.add(cell);
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
                    if (!quantity.difference() || !details.reduce(cell, quantity)) {
                        target(quantity);
                    }
                }
                case Time time -> times.add(cell, time);
                case Match match -> frame(match);
                default -> mark(item.position());
            }
            cell.to = Math.max(cell.to, item.position() + 1);
        }
        for (int i = 0; i + 1 < cells.size(); i++) {
            boolean interrupted = cells.get(i + 1).around == cells.get(i);
            cells.get(i).to = interrupted ? Math.max(cells.get(i).to, cells.get(i + 1).from) : cells.get(i + 1).from;
        }
        cells.getLast().to = cells.getLast().around == null ? reading.size() : cells.getLast().to;
        cell.to = reading.size();
        return cells;
    }

    private void open(int from, Mode mode) {
        cell = new Cell(from, mode);
        cells.add(cell);
    }

    private void mark(int position) {
        Match match = reading.at(position);
        if (match != null && (match.tag() == Tag.EACH || match.entry().is("each", "yes"))) {
            cell.each = true;
            String value = match.tag() == Tag.EACH ? match.entry().get("value") : null;
            cell.eachCount = value == null ? cell.eachCount : Integer.valueOf(value);
            return;
        }
        if (marks.isLimitAfter(cell, position) || marks.isElliptic(cell, position)) {
            return;
        }
        if (!reading.token(position).isMark(",")) {
            open(position, Mode.MAIN);
        } else if (cell.phrase && cell.trigger == null && marks.givesReason(cell, position)) {
            open(position, Mode.MAIN);
        } else if (cell.mode == Mode.CAUSE && marks.isLeading(cell, position)) {
            // "Because Moscow would not ..., four diplomats were told to go": the comma ends the reason.
            open(position, Mode.MAIN);
        } else if (cell.mode != Mode.MAIN && cell.trigger == null && marks.resumes(position)) {
            // "broke off relations, a day after a crowd ..., and gave the diplomats 48 hours"
            resume(position);
        }
    }

    private void resume(int comma) {
        Cell main = cells.getFirst();
        for (Cell earlier : cells) {
            main = earlier.mode == Mode.MAIN && !earlier.run().isEmpty() ? earlier : main;
        }
        open(comma, Mode.MAIN);
        cell.runs.addAll(main.runs);
    }

    private void actor(Actor actor) {
        if (actor.kind() == Kind.PRONOUN) {
            cell.pronoun = true;
            return;
        }
        switch (actor.role()) {
            case AGENT -> cell.agents.add(actor);
            case PLACE -> cell.places.add(actor);
            case OBLIQUE, OBJECT, WITHIN, SOURCE -> cell.obliques.add(actor);
            case OWNER, FREE -> {
                if (cell.phrase && actor.role() == Role.FREE && actor.kind() != Kind.ADJECTIVE) {
                    open(actor.span().from(), Mode.MAIN);
                }
                free(actor);
            }
        }
    }

    private void free(Actor actor) {
        if (lists.joins(cell.agents, actor)) {
            cell.agents.add(actor);
            return;
        }
        if (lists.joins(cell.places, actor)) {
            // "have to leave Madrid and Sofia"
            cell.places.add(actor);
            return;
        }
        if (lists.joins(cell.obliques, actor)) {
            cell.obliques.add(actor);
            return;
        }
        if (!cell.runs.isEmpty() && lists.joins(cell.runs.getLast(), actor)) {
            cell.runs.getLast().add(actor);
            return;
        }
        if (verbs.isLeft(cell, actor)) {
            cell.places.add(actor.as(Role.PLACE));
            return;
        }
        if (cell.trigger != null
                && (cell.hasTargets() || !cell.takesAfter())
                && !Verbs.isSubjectLast(cell)
                && !isBracketed(actor)) {
            open(actor.span().from(), Mode.MAIN);
        } else if (cell.decoy != null || isComplete()) {
            open(actor.span().from(), Mode.MAIN);
        }
        if (actor.role() == Role.OWNER && cell.trigger == null) {
            cell.owners.add(actor);
        }
        List<Actor> run = new ArrayList<>();
        run.add(actor);
        cell.runs.add(run);
    }

    /** "Zwei Diplomaten weist Norwegen aus": a State between the parts of the verb that has its persons before. */
    private boolean isBracketed(Actor actor) {
        return cell.trigger.hasGap()
                && cell.after.isEmpty()
                && cell.runs.isEmpty()
                && actor.span().from() < cell.trigger.tailStart();
    }

    /** "Sweden three diplomats, Romania ten": an elliptic cell ends where the next State is told. */
    private boolean isComplete() {
        return cell.hasTargets() && !cell.run().isEmpty() && hasTrigger();
    }

    private boolean hasTrigger() {
        return cells.stream().anyMatch(earlier -> earlier.trigger != null);
    }

    private void group(Group group) {
        int start = group.span().from();
        Match before = reading.caseBefore(start > 0 && reading.token(start - 1).isMark("\"") ? start - 1 : start);
        boolean described = before != null && before.entry().is("role", "as");
        if (described
                && (Description.apply(group, cells)
                        || (group.count() == null && group.sending().isEmpty()))) {
            return;
        }
        if (before != null && before.tag() == Tag.AGENT && Details.isPeople(group)) {
            cell.agents.add(new Actor(group.span(), group.sending(), Kind.STATE, Role.AGENT, null));
            return;
        }
        if (isFamily(group) || details.worksAt(cell, group, before)) {
            return;
        }
        target(group);
    }

    /** Whether persons are told in this cell; "the embassy urged citizens to leave" tells none before. */
    private boolean hasPersons() {
        return Stream.concat(cell.after.stream(), cell.before.stream().flatMap(List::stream))
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
                && cell.limit != null
                && cell.limit.span().to() <= from
                && !cell.before.isEmpty()
                && cell.after.isEmpty()
                && reading.times().stream()
                        .anyMatch(time -> time.isLimit()
                                && time.span().from() >= mention.span().to()
                                && time.span().from() <= mention.span().to() + 3);
    }

    private void target(Mention told) {
        if (details.reducesBy(cell, told)) {
            return;
        }
        boolean owned = cell.owner != null
                && told instanceof Group group
                && group.sending().isEmpty();
        Mention mention = owned ? ((Group) told).withSending(cell.owner.codes()) : told;
        if (!lists.joins(cell.after, mention)) {
            goOn();
        }
        if (cell.trigger == null && cell.limit != null && cell.hasTargets() && hasTrigger()) {
            // "27 employees seven days, 24 diplomats eight days": persons and limits by turns.
            open(mention.span().from(), Mode.MAIN);
        }
        if (cell.trigger != null && isNextWithLimit(mention)) {
            // "the chargé must leave within a day, the five others within ten"
            open(mention.span().from(), Mode.MAIN);
        }
        if (cell.trigger == null) {
            if (!cell.before.isEmpty() && lists.joins(cell.before.getLast(), mention)) {
                cell.before.getLast().add(mention);
            } else {
                List<Mention> run = new ArrayList<>();
                run.add(mention);
                cell.before.add(run);
            }
            return;
        }
        if (lists.joins(cell.after, mention)) {
            cell.after.add(mention);
        } else if (cell.takesAfter() && cell.after.isEmpty()) {
            cell.after.add(mention);
        } else {
            open(mention.span().from(), Mode.MAIN);
            target(mention);
        }
    }

    private void frame(Match frame) {
        switch (frame.tag()) {
            case CLAUSE -> clause(frame);
            case DECOY -> decoy(frame);
            default -> trigger(frame);
        }
    }

    private void clause(Match frame) {
        Cell earlier = cell;
        boolean noun = frame.entry().is("noun", "yes");
        if (noun && !clauses.tellsExpulsion(frame)) {
            return;
        }
        boolean relative = frame.entry().is("mode", "relative");
        if (relative && clauses.isArticle(frame)) {
            return;
        }
        open(frame.from(), frame.entry().is("mode", "cause") ? Mode.CAUSE : relative ? Mode.RELATIVE : Mode.MAIN);
        cell.around = noun ? earlier : null;
        cell.phrase = frame.entry().is("phrase", "yes");
        cell.cause = cell.mode == Mode.RELATIVE && (earlier.cause || earlier.mode == Mode.CAUSE);
        if (frame.entry().is("mode", "coordinate") || (relative && earlier.trigger == null)) {
            // "On Monday Norway ..., whereas Sweden": the day holds for both, unless another is told.
            cell.dates.addAll(earlier.dates);
        }
        if (frame.entry().is("owner", "yes")) {
            clauses.owner(cell, earlier, frame);
        } else if (relative) {
            clauses.inheritAntecedent(cell, earlier, frame);
        }
    }

    /** After a reason told as a noun is complete, the clause around it goes on. */
    private void goOn() {
        if (cell.around != null && !cell.after.isEmpty()) {
            cell.to = Math.max(cell.to, cell.after.getLast().span().to());
            cell = cell.around;
        }
    }

    /** "Told two diplomats to withdraw": what closes a phrase with a gap is no phrase of its own. */
    private boolean isTail(Match frame) {
        Match open = cell.trigger;
        return open != null && open.hasGap() && frame.from() >= open.tailStart() && frame.from() < open.to();
    }

    private void decoy(Match frame) {
        if (isTail(frame)) {
            return;
        }
        if (cell.trigger != null) {
            Cell earlier = cell;
            open(frame.from(), Mode.MAIN);
            cell.runs.addAll(earlier.runs);
        }
        cell.decoy = frame;
    }

    private void trigger(Match frame) {
        verbs.act(cell, frame);
        Match earlier = cell.trigger;
        if (isTail(frame)) {
            return;
        }
        if (!frame.entry().is("target", "after")) {
            goOn();
        }
        if (cell.decoy != null) {
            Cell decoyed = cell;
            open(frame.from(), decoyed.mode);
            cell.pronoun = decoyed.pronoun;
            cell.runs.addAll(decoyed.runs);
            if (!frame.entry().is("target", "after")) {
                cell.before.addAll(decoyed.before);
                if (!decoyed.after.isEmpty()) {
                    cell.before.add(new ArrayList<>(decoyed.after));
                }
                // "was summoned by the ministry on Tuesday and told to leave"
                cell.agents.addAll(decoyed.agents);
            }
            cell.dates.addAll(decoyed.dates);
            cell.trigger = frame;
            return;
        }
        if (earlier == null) {
            cell.trigger = frame;
            verbs.takeSubject(cell, cells);
            return;
        }
        if (Verbs.isStronger(frame, earlier)) {
            cell.trigger = frame;
            if (frame.entry().is("target", "before") && !cell.after.isEmpty()) {
                cell.before.add(new ArrayList<>(cell.after));
                cell.after.clear();
            }
            return;
        }
        if (frame.entry().is("target", "after")
                && cell.hasTargets()
                && !frame.entry().is("strength", "ellipsis")) {
            Cell complete = cell;
            open(frame.from(), Mode.MAIN);
            cell.runs.addAll(complete.runs);
            cell.trigger = frame;
        }
    }
}
