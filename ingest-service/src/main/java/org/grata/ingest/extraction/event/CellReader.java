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
import org.grata.ingest.extraction.mention.Span;
import org.grata.ingest.extraction.mention.Time;
import org.grata.ingest.extraction.text.Token;
import org.grata.vocabulary.PersonCategory;
import org.jspecify.annotations.Nullable;

/** Splits a sentence into cells, from left to right, in one pass over its mentions and frames. */
final class CellReader {
    /** Longest verb phrase whose day is a limit. */
    private static final int NEAR = 12;

    private static final int SHORTEST_REASON = 3;
    /** How soon after the comma the subject of the main clause stands. */
    private static final int SUBJECT_WITHIN = 5;
    /** Words between a verb of leaving and the State that is left. */
    private static final int LEAVING = 4;

    private final Reading reading;
    private final Lists lists;
    private final List<Cell> cells = new ArrayList<>();
    private Cell cell;

    private CellReader(Reading reading) {
        this.reading = reading;
        this.lists = new Lists(reading);
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
                    if (!quantity.difference() || !reduce(quantity)) {
                        target(quantity);
                    }
                }
                case Time time -> time(time);
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
        if (isLimitAfter(position) || isElliptic(position)) {
            return;
        }
        if (!reading.token(position).isMark(",")) {
            open(position, Mode.MAIN);
        } else if (cell.phrase && cell.trigger == null && givesReason(position)) {
            open(position, Mode.MAIN);
        } else if (cell.mode == Mode.CAUSE && isLeading(position)) {
            // "Because Moscow would not ..., four diplomats were told to go": the comma ends the reason.
            open(position, Mode.MAIN);
        } else if (cell.mode != Mode.MAIN && cell.trigger == null && resumes(position)) {
            // "broke off relations, a day after a crowd ..., and gave the diplomats 48 hours"
            resume(position);
        }
    }

    /** "Luxembourg expels one, Greece - twelve": a dash between a State and its number stands for the verb. */
    private boolean isElliptic(int position) {
        return reading.token(position).isMark("-")
                && cell.trigger == null
                && !cell.hasTargets()
                && !cell.run().isEmpty()
                && cell.run().getLast().span().to() == position
                && cells.stream().anyMatch(earlier -> earlier.trigger != null);
    }

    /** "the five others - ten days": a dash stands for the verb between persons and their limit. */
    private boolean isLimitAfter(int position) {
        return reading.token(position).isMark("-")
                && cell.trigger == null
                && cell.hasTargets()
                && reading.times().stream()
                        .anyMatch(time -> time.isLimit()
                                && time.span().from() > position
                                && time.span().from() <= position + 2);
    }

    /** Whether the sentence has told nobody who is expelled or expels before this reason. */
    private boolean isLeading(int position) {
        boolean first = cells.stream()
                .allMatch(earlier -> earlier.trigger == null && (earlier == cell || earlier.before.isEmpty()));
        boolean only = cells.stream()
                .allMatch(earlier -> earlier == cell || earlier.run().isEmpty());
        boolean told = cell.from == 0 || !cell.run().isEmpty() || !cell.obliques.isEmpty() || !cell.before.isEmpty();
        boolean grown = position - cell.from >= SHORTEST_REASON;
        return first && only && told && grown && cell.trigger == null && isSubjectAfter(position);
    }

    /** Whether a State or persons follow the comma before any trigger does. */
    private boolean isSubjectAfter(int comma) {
        int trigger = reading.frames(Tag.TRIGGER).stream()
                .mapToInt(Match::from)
                .filter(from -> from > comma)
                .min()
                .orElse(reading.size());
        int last = Math.min(comma + SUBJECT_WITHIN, trigger);
        return reading.actors().stream().anyMatch(actor -> isWithin(actor.span(), comma, last))
                || reading.groups().stream().anyMatch(group -> isWithin(group.span(), comma, last));
    }

    private static boolean isWithin(Span span, int from, int to) {
        return span.from() > from && span.from() < to;
    }

    /** Whether "and" and a trigger without a subject of its own follow the comma. */
    private boolean resumes(int comma) {
        if (!reading.isAt(comma + 1, Tag.AND)) {
            return false;
        }
        return reading.frames(Tag.TRIGGER).stream()
                .anyMatch(trigger -> trigger.from() > comma && trigger.from() <= comma + 4);
    }

    private void resume(int comma) {
        Cell main = cells.getFirst();
        for (Cell earlier : cells) {
            main = earlier.mode == Mode.MAIN && !earlier.run().isEmpty() ? earlier : main;
        }
        open(comma, Mode.MAIN);
        cell.runs.addAll(main.runs);
    }

    private boolean givesReason(int end) {
        return reading.reasons().stream().anyMatch(reason -> reason.from() >= cell.from && reason.to() <= end);
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
        if (isLeft(actor)) {
            cell.places.add(actor.as(Role.PLACE));
            return;
        }
        if (cell.trigger != null
                && (cell.hasTargets() || !cell.takesAfter())
                && !isSubjectLast()
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

    /** "must leave, with their families, Norway": a State without a preposition right after or inside the verb. */
    private boolean isLeft(Actor actor) {
        Match trigger = cell.trigger;
        if (trigger == null || !trigger.entry().is("leaves", "yes") || !cell.places.isEmpty()) {
            return false;
        }
        boolean state = actor.kind() == Kind.STATE || actor.kind() == Kind.CAPITAL;
        if (!state || actor.codes().size() != 1 || actor.span().from() > trigger.to() + LEAVING) {
            return false;
        }
        for (int i = trigger.headEnd(); i < actor.span().from(); i++) {
            if (reading.token(i).kind() == Token.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    /** Persons, verb, State: where word order is free the first State after the verb may be its subject. */
    private boolean isSubjectLast() {
        return cell.trigger != null
                && cell.trigger.entry().is("target", "either")
                && cell.after.isEmpty()
                && cell.runs.isEmpty()
                && cell.agents.isEmpty();
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
        if (before != null && before.tag() == Tag.AGENT && isPeople(group)) {
            cell.agents.add(new Actor(group.span(), group.sending(), Kind.STATE, Role.AGENT, null));
            return;
        }
        if (isFamily(group) || worksAt(group, before)) {
            return;
        }
        target(group);
    }

    /** "by the Russians": a people without a number acts. */
    private static boolean isPeople(Group group) {
        return group.diplomatic() == Diplomatic.WEAK
                && group.count() == null
                && group.sending().size() == 1
                && group.span().equals(group.sendingSpan());
    }

    /** "Five people must go from the Chilean embassy": a mission as a place is where the persons before it work. */
    private boolean worksAt(Group post, @Nullable Match before) {
        boolean place =
                before != null && before.tag() == Tag.OBLIQUE && before.entry().is("works", "yes");
        List<Mention> run =
                !cell.after.isEmpty() ? cell.after : cell.before.isEmpty() ? List.of() : cell.before.getLast();
        if (!place
                || post.diplomatic() != Diplomatic.POST
                || run.isEmpty()
                || !(run.getLast() instanceof Group persons)) {
            return false;
        }
        boolean theirs = persons.sending().isEmpty() || persons.sending().equals(post.sending());
        if (!theirs || !persons.missions().isEmpty() || persons.diplomatic() == Diplomatic.NO) {
            return false;
        }
        Group detailed = persons.withDetails(post);
        run.set(
                run.size() - 1,
                detailed.category() == PersonCategory.UNSPECIFIED ? detailed.withCategory(post.category()) : detailed);
        return true;
    }

    /** Whether persons are told in this cell; "the embassy urged citizens to leave" tells none before. */
    private boolean hasPersons() {
        return Stream.concat(cell.after.stream(), cell.before.stream().flatMap(List::stream))
                .anyMatch(told -> !(told instanceof Group group) || group.diplomatic() != Diplomatic.POST);
    }

    private boolean isFamily(Group group) {
        return group.diplomatic() == Diplomatic.NO && (hasPersons() || group.owned());
    }

    /** "cut the number of its diplomats from 19 to four": the persons told before are those who are counted. */
    private boolean reduce(Quantity difference) {
        List<Mention> run =
                !cell.after.isEmpty() ? cell.after : cell.before.isEmpty() ? List.of() : cell.before.getLast();
        if (run.isEmpty() || !(run.getLast() instanceof Group group)) {
            return false;
        }
        run.set(run.size() - 1, group.withCount(difference.count(), difference.qualifier()));
        return true;
    }

    /** "cut the staff by five people": how many fewer of those told before or after it. */
    private boolean reducesBy(Mention told) {
        if (cell.trigger == null || !cell.trigger.entry().is("reduces", "yes")) {
            return false;
        }
        List<Mention> run =
                !cell.after.isEmpty() ? cell.after : cell.before.isEmpty() ? List.of() : cell.before.getLast();
        if (run.isEmpty()) {
            return false;
        }
        Mention last = run.getLast();
        if (isAmount(told) && last instanceof Group whole && whole.count() == null) {
            run.set(run.size() - 1, counted(whole, told));
            return true;
        }
        if (isAmount(last) && told instanceof Group whole && whole.count() == null) {
            run.set(run.size() - 1, counted(whole, last));
            return true;
        }
        return false;
    }

    private boolean isAmount(Mention mention) {
        Match before = reading.caseBefore(mention.span().from());
        return before != null && before.entry().is("role", "by");
    }

    private static Group counted(Group whole, Mention amount) {
        return switch (amount) {
            case Group group -> whole.withCount(group.count(), group.qualifier());
            case Quantity quantity -> whole.withCount(quantity.count(), quantity.qualifier());
            default -> whole;
        };
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
        if (reducesBy(told)) {
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

    private void time(Time time) {
        if (time.kind() == Time.Kind.PAST) {
            cell.past = true;
            return;
        }
        boolean limit = time.isLimit() || isInside(time);
        if (limit && cell.limit == null) {
            cell.limit = time;
        } else if (!limit) {
            addDate(time);
        }
    }

    /** "müssen Sonntag das Land verlassen": a day inside a verb that takes it for a limit. */
    private boolean isInside(Time time) {
        if (time.kind() != Time.Kind.DATE) {
            return false;
        }
        for (Match frame : reading.frames()) {
            if (frame.entry().is("inside", "limit")
                    && time.span().from() > frame.from()
                    && time.span().to() < frame.to()
                    && frame.to() - frame.from() < NEAR) {
                return true;
            }
        }
        return false;
    }

    /** A year alone gives way to any other date. */
    private void addDate(Time time) {
        if (!isYear(time)) {
            cell.dates.removeIf(CellReader::isYear);
            cell.dates.add(time);
        } else if (cell.dates.isEmpty()) {
            cell.dates.add(time);
        }
    }

    private static boolean isYear(Time time) {
        return time.year() != null && time.month() == null;
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
        if (noun && !tellsExpulsion(frame)) {
            return;
        }
        boolean relative = frame.entry().is("mode", "relative");
        if (relative && isArticle(frame)) {
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
            owner(earlier, frame);
        } else if (relative) {
            inheritAntecedent(earlier, frame);
        }
    }

    /** ", die Schweiz": before a State that has an article, the word is one and opens no clause. */
    private boolean isArticle(Match frame) {
        Match next = reading.at(frame.to());
        return next != null
                && (next.entry().is("article", "yes")
                        || (next.tag() == Tag.AUTHORITY && frame.entry().is("article", "yes")));
    }

    /** Whether the reason is itself an expulsion, told by a noun before the clause goes on. */
    private boolean tellsExpulsion(Match reason) {
        for (Match frame : reading.frames()) {
            if (frame.from() >= reason.headEnd() && frame.from() > reason.from() && frame.tag() != Tag.DECOY) {
                return frame.tag() == Tag.TRIGGER && frame.entry().is("target", "after");
            }
        }
        return false;
    }

    /** After a reason told as a noun is complete, the clause around it goes on. */
    private void goOn() {
        if (cell.around != null && !cell.after.isEmpty()) {
            cell.to = Math.max(cell.to, cell.after.getLast().span().to());
            cell = cell.around;
        }
    }

    /** "relations with Qatar, whose diplomats": the State before owns the persons, and the subject still acts. */
    private void owner(Cell earlier, Match frame) {
        for (Actor actor : reading.actors()) {
            if (isRightBefore(actor.span(), frame) && actor.codes().size() == 1) {
                cell.owner = actor;
                earlier.runs.stream().filter(run -> !run.contains(actor)).forEach(cell.runs::add);
            }
        }
    }

    /** The State or the persons right before "which" and "who" are what the clause is about. */
    private void inheritAntecedent(Cell earlier, Match frame) {
        for (Actor actor : reading.actors()) {
            if (isRightBefore(actor.span(), frame)) {
                cell.runs.add(new ArrayList<>(List.of(actor.as(Role.FREE))));
            }
        }
        List<Mention> persons = !earlier.after.isEmpty()
                ? earlier.after
                : earlier.before.isEmpty() ? List.of() : earlier.before.getLast();
        if (!persons.isEmpty() && isRightBefore(persons.getLast().span(), frame)) {
            cell.before.add(new ArrayList<>(persons));
            if (earlier.trigger == null && !earlier.runs.isEmpty() && cell.runs.isEmpty()) {
                cell.runs.addAll(earlier.runs);
            }
        }
    }

    private static boolean isRightBefore(Span span, Match frame) {
        return span.to() <= frame.from() && frame.from() - span.to() <= 2;
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
        act(frame);
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
            takeSubject();
            return;
        }
        if (isStronger(frame, earlier)) {
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

    /** "The attaché - persona non grata": a dash may stand for the verb between the persons and the trigger. */
    private void takeSubject() {
        boolean dash = cell.from < reading.size() && reading.token(cell.from).isMark("-");
        if (!dash || cell.hasTargets() || cells.size() < 2) {
            return;
        }
        Cell subject = cells.get(cells.size() - 2);
        if (subject.trigger == null && subject.decoy == null) {
            cell.before.addAll(subject.before);
            cell.runs.addAll(subject.runs);
        }
    }

    /** "after Venezuela threw out": the State behind the word that opens the clause acts. */
    private void act(Match frame) {
        boolean verb = cell.mode == Mode.CAUSE
                && frame.entry().is("target", "after")
                && cell.run().isEmpty();
        if (verb && !cell.obliques.isEmpty()) {
            Actor first = cell.obliques.getFirst();
            Match opener = reading.frameBefore(first.span().from());
            if (opener != null && opener.from() == cell.from) {
                cell.runs.add(new ArrayList<>(List.of(first.as(Role.FREE))));
            }
        }
    }

    private static boolean isStronger(Match frame, Match earlier) {
        return rank(frame) > rank(earlier);
    }

    private static int rank(Match trigger) {
        return switch (trigger.entry().get("strength", "strong")) {
            case "ellipsis" -> 0;
            case "weak" -> 1;
            default -> 2;
        };
    }
}
