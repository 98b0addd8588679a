package org.grata.extraction.event;

import java.util.List;

import org.grata.extraction.event.Cell.Mode;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Group.Diplomatic;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Reading;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a sentence into events, or lets them complete events told before. */
final class SentenceReader {
    private final Reading reading;
    private final Discourse discourse;
    private final Parties parties;
    private final EventMaker maker;
    private final Completion completion;
    private final Repetition repetition;
    private final UnnamedStates unnamed;
    private final Accreditation accreditation;
    /** The cell before, if it tells nothing but a limit. */
    private @Nullable Cell bare;

    SentenceReader(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
        this.parties = new Parties(reading, discourse);
        this.maker = new EventMaker(reading, discourse, parties);
        this.completion = new Completion(reading, discourse, parties, maker);
        this.repetition = new Repetition(reading, discourse, parties, maker);
        this.unnamed = new UnnamedStates(reading, discourse, parties, maker);
        this.accreditation = new Accreditation(reading, discourse, maker.told);
    }

    List<Event> read() {
        @Nullable Cell earlier = null;
        List<Cell> cells = CellReader.read(reading);
        if (StatusCues.deniesEarlier(reading)) {
            discourse.latest().forEach(discourse::deny);
        }
        unnamed.name(cells);
        for (Cell cell : cells) {
            dateAntecedent(cell, earlier);
            earlier = read(cell, earlier);
            bare = cell.trigger == null && !cell.hasTargets() && cell.limit != null ? cell : null;
            maker.seen(cell);
        }
        shareLimit();
        remember();
        Split.apply(maker.told, discourse);
        return maker.told;
    }

    /** Reads one cell; the one whose trigger later cells may share. */
    private @Nullable Cell read(Cell cell, @Nullable Cell earlier) {
        if (cell.trigger != null && StatusCues.isDenied(cell, reading)) {
            maker.deny(cell, cell.targets());
            return null;
        }
        if ((cell.decoy != null && cell.trigger == null) || isNegated(cell)) {
            return null;
        }
        if (cell.trigger != null) {
            boolean makes = triggered(cell);
            // "governments expelled Iranians: the Netherlands three, Germany two"
            boolean opensList = !makes && earlier == null && discourse.isWave() && cell.hasTargets();
            return makes || opensList ? cell : earlier;
        }
        if (earlier != null && cell.mode == Mode.MAIN && isElliptic(cell)) {
            cell.trigger = earlier.trigger;
            cell.inherited = true;
            cell.each |= earlier.each;
            cell.past |= earlier.past;
            if (cell.dates.isEmpty()) {
                cell.dates.addAll(earlier.dates);
            }
            if (cell.limit == null && isFronted(earlier)) {
                cell.limit = earlier.limit;
            }
            if (cell.run().isEmpty() && cell.agents.isEmpty() && cell.places.isEmpty()) {
                cell.places.addAll(earlier.places);
                cell.agents.addAll(earlier.agents);
                cell.runs.addAll(0, earlier.runs);
            }
            maker.make(cell, cell.targets());
            return earlier;
        }
        return earlier;
    }

    /** "the expulsion of ten Russians, which Bucharest announced on 5 April", "- so decided on Friday". */
    private void dateAntecedent(Cell cell, @Nullable Cell earlier) {
        boolean dash = reading.token(cell.from).isMark("-") && !cell.hasTargets();
        boolean about = cell.mode == Mode.RELATIVE || dash;
        boolean speaks = cell.mode == Mode.MAIN && !cell.hasTargets() && cell.decoy == null;
        if (earlier == null || !(about || speaks) || cell.trigger != null || cell.dates.isEmpty()) {
            return;
        }
        for (Event event : maker.told) {
            boolean told = about || parties.named(cell).contains(event.receiving);
            if (told && event.from == earlier.from && event.date == null) {
                event.date = cell.dates.getLast();
            }
        }
    }

    /** "These countries" may be those whose persons were told of last. */
    private void remember() {
        if (maker.told.size() < 2) {
            return;
        }
        List<String> states = maker.told.stream()
                .filter(event -> !event.cause)
                .map(event -> event.sending)
                .distinct()
                .toList();
        if (states.size() > 1
                && maker.told.stream().map(event -> event.receiving).distinct().count() == 1) {
            discourse.lastStates = states;
        }
    }

    /** "Latvia is expelling 13 and Estonia 14 diplomats by 30 April": the limit holds for bare numbers too. */
    private void shareLimit() {
        List<Event> told = maker.told;
        for (int i = told.size() - 2; i >= 0; i--) {
            Event event = told.get(i);
            Event next = told.get(i + 1);
            if (event.bare && event.limit == null && next.limit != null && event.sending.equals(next.sending)) {
                event.limit = next.limit;
                event.limitReading = next.limitReading;
            }
        }
    }

    /** "By 9 October Poland must cut its staff ..., and Lithuania ...": a limit before all persons holds for all. */
    private static boolean isFronted(Cell cell) {
        return cell.limit != null
                && !cell.inherited
                && !cell.targets().isEmpty()
                && cell.limit.span().to() <= cell.targets().getFirst().span().from();
    }

    /** "Ottawa three within five": States with persons, or persons with a limit. */
    private static boolean isElliptic(Cell cell) {
        return cell.hasTargets() && (!cell.run().isEmpty() || cell.limit != null);
    }

    private boolean isNegated(Cell cell) {
        return StatusCues.of(cell, reading) == null;
    }

    private boolean triggered(Cell cell) {
        Match trigger = cell.trigger;
        if (trigger == null) {
            return false;
        }
        String strength = trigger.entry().get("strength", "strong");
        if (cell.limit == null && !cell.dates.isEmpty() && trigger.entry().is("dates", "limit")) {
            cell.limit = cell.dates.getLast();
        }
        if (strength.equals("weak") && cell.limit == null && trigger.hasGap()) {
            borrowLimit(cell);
        }
        List<Mention> targets = cell.targets();
        if (trigger.entry().get("repeats") != null && (targets.isEmpty() || !hasCount(targets))) {
            return repetition.repeat(cell, trigger);
        }
        if (trigger.entry().is("completes", "only")) {
            completion.complete(cell, targets);
            return false;
        }
        if (cell.pronoun && targets.stream().allMatch(Accreditation::isOutsider)) {
            targets = List.of();
        }
        if (strength.equals("ellipsis")
                && ((discourse.events.isEmpty() && maker.told.isEmpty() && !discourse.isWave())
                        || targets.isEmpty()
                        || !hasCount(targets))) {
            return false;
        }
        if (strength.equals("weak") && cell.limit == null && !mayLackLimit(cell, trigger)) {
            return false;
        }
        Group told = targets.isEmpty() ? toldBefore(cell) : null;
        if (told != null) {
            return maker.makeForeign(cell, List.of(told));
        }
        if (targets.isEmpty() || completion.isAnaphoric(targets)) {
            if (completion.isToldOfOther(cell) && discourse.lastGroup != null && targets.isEmpty()) {
                return maker.makeForeign(cell, List.of(discourse.lastGroup));
            }
            return !completion.complete(cell, targets) && !targets.isEmpty() && maker.make(cell, targets);
        }
        boolean unfit = targets.stream().noneMatch(Accreditation::isDiplomatic) && !accreditation.isOneOfMany(targets);
        if (strength.equals("weak") && unfit) {
            completion.complete(cell, targets);
            return false;
        }
        if (accreditation.isMissing(cell, trigger, targets)) {
            return false;
        }
        if (trigger.entry().is("needs", "diplomat") && targets.stream().noneMatch(Accreditation::isDiplomatic)) {
            return false;
        }
        boolean made = maker.make(cell, targets);
        if (made && trigger.entry().get("repeats") != null) {
            repetition.limit(cell);
        }
        return made;
    }

    /** "Seventy-two hours: that is what the minister allowed the ambassador." */
    private void borrowLimit(Cell cell) {
        if (bare != null && bare.to == cell.from) {
            cell.limit = bare.limit;
        }
    }

    /** What is reduced or taken back needs no limit. */
    private boolean mayLackLimit(Cell cell, Match trigger) {
        return trigger.entry().is("reduces", "yes") || StatusCues.of(cell, reading) == MeasureStatus.REVERSED;
    }

    /** "Four embassy workers spied. They have 48 hours": persons counted right before the first expulsion. */
    private @Nullable Group toldBefore(Cell cell) {
        if (!discourse.events.isEmpty() || !maker.told.isEmpty()) {
            return null;
        }
        Group group = discourse.lastGroupSentence == reading.sentence().index() - 1 ? discourse.lastGroup : null;
        for (Group here : reading.groups()) {
            boolean counted = here.count() != null && here.diplomatic() == Diplomatic.YES;
            if (counted && !here.sending().isEmpty() && here.span().to() <= cell.from) {
                group = here;
            }
        }
        if (group == null || group.count() == null) {
            return null;
        }
        List<String> acting = parties.named(cell);
        boolean other = !acting.isEmpty() && !acting.containsAll(group.sending());
        return cell.limit != null || (cell.pronoun && other) ? group : null;
    }

    private static boolean hasCount(List<Mention> targets) {
        return targets.stream()
                .anyMatch(target ->
                        target instanceof Quantity || (target instanceof Group group && group.count() != null));
    }
}
