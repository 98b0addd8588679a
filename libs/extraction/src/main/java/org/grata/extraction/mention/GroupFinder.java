package org.grata.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.grata.extraction.lexicon.Language;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons with all that belongs to them: number, State, mission, place, name. Word order is
 * free: what a group needs may stand on either side of its head, tied by modifiers and link words.
 */
final class GroupFinder {
    private final Reading reading;
    private final Language language;
    private final boolean cases;

    GroupFinder(Reading reading, Language language, boolean cases) {
        this.reading = reading;
        this.language = language;
        this.cases = cases;
    }

    List<Group> find() {
        List<Group> groups = new ArrayList<>();
        int free = 0;
        for (int position = 0; position < reading.size(); position++) {
            Match match = reading.at(position);
            if (match == null || match.from() < free || !isHead(match)) {
                continue;
            }
            GroupDraft draft = new GroupDraft(reading, match);
            new LeftSide(reading, language, draft, free, language.hasNouns()).read();
            new RightSide(reading, language, draft, cases).read();
            Group group = draft.build();
            groups.add(group);
            free = group.span().to();
            position = free - 1;
        }
        posts(groups);
        groups.sort(Comparator.comparingInt(group -> group.span().from()));
        return List.copyOf(groups);
    }

    /** Missions that belong to no group of persons, with their State. */
    private void posts(List<Group> groups) {
        int free = 0;
        for (int position = 0; position < reading.size(); position++) {
            Match match = reading.at(position);
            boolean own = match != null
                    && match.tag() == Tag.MISSION
                    && match.from() >= free
                    && groups.stream().noneMatch(group -> group.span().contains(match.from()));
            if (!own) {
                continue;
            }
            GroupDraft draft = new GroupDraft(reading, match);
            new LeftSide(reading, language, draft, free, language.hasNouns()).read();
            new RightSide(reading, language, draft, cases).read();
            Group group = draft.build();
            boolean overlaps = groups.stream().anyMatch(other -> other.span().overlaps(group.span()));
            if (!overlaps && (!group.sending().isEmpty() || group.owned())) {
                groups.add(group);
                free = group.span().to();
            }
        }
    }

    private boolean isHead(Match match) {
        if (match.tag() == Tag.NUMBER && isOneOfMission(match)) {
            return true;
        }
        if (match.tag() == Tag.NUMBER && !match.entry().is("article", "yes")) {
            Match link = reading.at(match.to());
            Match state = link == null ? null : reading.at(link.to());
            if (link != null && link.tag() == Tag.LINK && link.entry().is("role", "of") && isMissionAt(link.to())) {
                return true;
            }
            return link != null
                    && link.tag() == Tag.LINK
                    && link.entry().is("role", "of")
                    && state != null
                    && state.tag() == Tag.STATE
                    && state.entry().is("form", "name")
                    && !isGenitive(state.to());
        }
        return (match.tag() == Tag.PERSON && !match.entry().is("describes", "yes"))
                || (match.tag() == Tag.STATE && match.entry().is("form", "people"))
                || isCountedAdjective(match);
    }

    /** "four of Ireland's six": those are counted by what follows. */
    private boolean isGenitive(int token) {
        Match match = reading.at(token);
        return match != null && match.tag() == Tag.LINK && match.entry().is("role", "genitive");
    }

    /** "two from the Russian embassy" */
    private boolean isMissionAt(int position) {
        Match match = reading.at(position);
        if (match != null && match.tag() == Tag.STATE && match.entry().is("form", "adjective")) {
            match = reading.at(match.to());
        }
        return match != null && match.tag() == Tag.MISSION;
    }

    /** "three of the embassy and one of the consulate": persons told by number and mission only. */
    private boolean isOneOfMission(Match number) {
        return reading.isBefore(number.from(), Tag.AND) && isOfMission(number.to());
    }

    /** Whether "of the embassy" stands there. */
    private boolean isOfMission(int position) {
        Match link = reading.at(position);
        if (link == null) {
            return false;
        }
        int next = link.to();
        while (next < link.to() + 2 && reading.isAt(next, Tag.FUNCTION)) {
            next++;
        }
        return link.tag() == Tag.LINK && link.entry().is("role", "of") && reading.isAt(next, Tag.MISSION);
    }

    /** "a Russian.", "four Uzbek, two Kazakh": a counted adjective without a noun stands for persons. */
    private boolean isCountedAdjective(Match match) {
        if (match.tag() != Tag.STATE || !match.entry().is("form", "adjective") || !isNumber(match.from() - 1)) {
            return false;
        }
        int next = match.to();
        if (next >= reading.size()) {
            return true;
        }
        if (reading.isAt(next, Tag.AND) || reading.token(next).isMark(",")) {
            int after = reading.token(next).isMark(",") && reading.isAt(next + 1, Tag.AND) ? next + 2 : next + 1;
            // "45 rusos y Eslovaquia a tres": a further State begins a further list.
            return after < reading.size() && (isNumber(after) || isStateName(reading.at(after)));
        }
        return reading.token(next).kind() == Token.Kind.MARK
                ? !reading.token(next).isMark("-")
                : reading.isAt(next, Tag.FUNCTION) || reading.isAt(next, Tag.UNTIL) || isOfMission(next);
    }

    private static boolean isStateName(@Nullable Match match) {
        return match != null && match.tag() == Tag.STATE && match.entry().is("form", "name");
    }

    private boolean isNumber(int token) {
        if (token < 0) {
            return false;
        }
        Match match = reading.at(token);
        Match before = reading.before(token + 1);
        return reading.token(token).kind() == Token.Kind.NUMBER
                || (match != null && match.tag() == Tag.NUMBER)
                || (before != null && before.tag() == Tag.NUMBER);
    }
}
