package org.grata.extraction.mention;

import java.util.Locale;

import org.grata.extraction.lexicon.Language;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Group.Diplomatic;
import org.grata.extraction.text.Token;
import org.grata.vocabulary.PersonCategory;

/** Reads what stands after the head of a group: "of the Russian embassy in Ottawa", names. */
final class RightSide {
    private static final int LONGEST_NAME = 5;

    private final Reading reading;
    private final GroupDraft draft;
    private final boolean cases;
    private final Origins origins;
    private final Names names;
    private final Workplaces workplaces;
    private int position;

    RightSide(Reading reading, Language language, GroupDraft draft, boolean cases) {
        this.reading = reading;
        this.draft = draft;
        this.cases = cases;
        this.origins = new Origins(reading, draft, cases);
        this.names = new Names(reading);
        this.workplaces = new Workplaces(reading, language, draft, origins, names);
        this.position = draft.to;
    }

    void read() {
        if (draft.head.tag() == Tag.MISSION) {
            draft.to = workplaces.head();
            return;
        }
        if (draft.quoted && position < reading.size() && isQuote(reading.token(position))) {
            position++;
        }
        name();
        int next = step();
        while (next > position) {
            position = next;
            next = step();
        }
        name();
        posted();
        draft.to = position;
    }

    /** "a diplomat, posted to the consulate in Toronto": where the persons work, after a comma. */
    private void posted() {
        boolean comma = position < reading.size() && reading.token(position).isMark(",");
        Match link = comma ? reading.at(position + 1) : null;
        if (link != null && link.tag() == Tag.LINK && link.entry().is("posted", "yes")) {
            position = Math.max(position, link(link));
        }
    }

    private static boolean isQuote(Token token) {
        return token.isMark("\"");
    }

    private int step() {
        Match match = reading.at(position);
        if (match == null) {
            return -1;
        }
        return switch (match.tag()) {
            case LINK -> link(match);
            case FUNCTION -> match.entry().is("genitive", "yes") ? linked(match.to(), "of") : -1;
            case AND -> draft.missions.isEmpty() ? -1 : workplaces.mission(afterLink(origins.skip(match.to())), "of");
            case STATE -> origins.isGenitive(match) && draft.sending.isEmpty() ? origins.owners(match) : own(match);
            case STATES -> own(match);
            case MISSION -> cases ? workplaces.mission(position, "of") : -1;
            case PERSON -> match.entry().is("describes", "yes") ? qualified(match) : -1;
            case PRONOUN -> cases && match.entry().is("role", "possessive") ? workplaces.mission(position, "of") : -1;
            case MODIFIER -> {
                int words = described(match);
                yield words < 0 && cases ? workplaces.mission(origins.skip(position), "of") : words;
            }
            default -> -1;
        };
    }

    /** "Russians with diplomatic status": words behind the head that say what they are. */
    private int described(Match match) {
        if (!match.entry().is("diplomatic", "yes")) {
            return -1;
        }
        draft.diplomatic = Diplomatic.YES;
        if (draft.category == PersonCategory.UNSPECIFIED) {
            draft.category = PersonCategory.DIPLOMAT;
        }
        return match.to();
    }

    /** "Russians with diplomatic status": what makes people members of a mission. */
    private int qualified(Match match) {
        if (draft.category == PersonCategory.UNSPECIFIED) {
            draft.category = PersonCategory.valueOf(
                    match.entry().get("category", "unspecified").toUpperCase(Locale.ROOT));
        }
        draft.diplomatic = Group.Diplomatic.YES;
        return match.to();
    }

    private int afterLink(int position) {
        Match link = reading.at(position);
        boolean linked = link != null && link.tag() == Tag.LINK && !link.entry().is("role", "genitive");
        return linked ? origins.skip(end(position)) : position;
    }

    /** An adjective after the head, alone ("diplomáticos rusos") or with a mission in the genitive. */
    private int own(Match state) {
        if (!state.entry().is("form", "adjective")) {
            return -1;
        }
        Match staff = reading.at(state.to());
        if (cases && draft.sending.isEmpty() && staff != null && staff.entry().is("staff", "yes")) {
            // "members of the Polish staff", in the genitive
            origins.origin(state);
            return qualified(staff);
        }
        int mission = cases ? workplaces.mission(position, "of") : -1;
        if (mission > 0 || !draft.sending.isEmpty() || !origins.standsAlone(state)) {
            return mission;
        }
        int end = origins.origin(state);
        Match more = origins.furtherAdjective(end);
        while (more != null) {
            end = origins.origin(more);
            more = origins.furtherAdjective(end);
        }
        return end;
    }

    private int link(Match link) {
        String role = link.entry().get("role", "of");
        if (role.equals("genitive")) {
            return -1;
        }
        draft.each |= link.entry().is("each", "yes");
        return linked(link.to(), role);
    }

    private int linked(int from, String first) {
        String role = first;
        int next = origins.skip(from);
        while (reading.isAt(next, Tag.LINK) && next < from + 5) {
            Match second = reading.at(next);
            if (second == null || second.entry().is("role", "genitive")) {
                return -1;
            }
            role = second.entry().get("role", role);
            next = origins.skip(second.to());
        }
        int mission = workplaces.mission(next, role);
        if (mission > 0) {
            return mission;
        }
        Match place = reading.at(next);
        if (place == null) {
            return role.equals("in") ? workplaces.unknownPost(next) : -1;
        }
        return switch (place.tag()) {
            case STATE -> place(place, role);
            case STATES -> {
                if (!role.equals("of") || !draft.sending.isEmpty()) {
                    yield -1;
                }
                yield origins.origin(place);
            }
            case CITY -> {
                draft.host = place.entry().get("code");
                workplaces.post(place, place.entry().get("name"));
                yield place.to();
            }
            case PERSON -> role.equals("of") ? rank(place) : -1;
            case PRONOUN -> place.entry().is("role", "there") ? place.to() : -1;
            default -> -1;
        };
    }

    /** "two Poles from among the diplomats": what people of a State are. */
    private int rank(Match person) {
        if (draft.head.tag() != Tag.STATE || !draft.head.entry().is("form", "people")) {
            return -1;
        }
        draft.category = PersonCategory.valueOf(
                person.entry().get("category", "unspecified").toUpperCase(Locale.ROOT));
        draft.diplomatic =
                Group.Diplomatic.valueOf(person.entry().get("diplomatic", "yes").toUpperCase(Locale.ROOT));
        return person.to();
    }

    private int place(Match state, String role) {
        boolean adjective =
                state.entry().is("form", "adjective") || state.entry().is("form", "people");
        if (adjective) {
            return -1;
        }
        String code = state.entry().get("code");
        if (role.equals("of")) {
            // "its ambassador from Norway": whose he is is told, so that this is where he was.
            return draft.sending.isEmpty() && !draft.owned ? origins.originList(state) : -1;
        }
        draft.host = code;
        if (state.entry().is("form", "capital")) {
            workplaces.post(state, state.entry().get("city"));
        }
        return state.to();
    }

    private int end(int token) {
        Match match = reading.at(token);
        return match == null ? token + 1 : match.to();
    }

    /** Capitalised words that are in no lexicon, after the head or between commas. */
    private void name() {
        if (!draft.singular || !draft.names.isEmpty()) {
            return;
        }
        int from = position;
        boolean comma = from < reading.size() && reading.token(from).isMark(",");
        if (comma) {
            from++;
        }
        int to = from;
        while (to < reading.size() && to < from + LONGEST_NAME && names.isNamePart(to)) {
            to++;
        }
        if (to - from < (comma ? 2 : 1) || names.startsWithLowerCase(from)) {
            return;
        }
        draft.names.add(new Span(from, to));
        position = to;
        if (comma && to < reading.size() && reading.token(to).isMark(",")) {
            position = to + 1;
        }
    }
}
